import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { formerAddresses } from './former-addresses.ts';

test('an old slug leads to the article in both languages, under the path of the site', () => {
  const articles = mkdtempSync(`${tmpdir()}/articles-`);
  for (const [slug, yaml] of [
    ['costs', 'formerly: [prices]'],
    ['plain', 'order: 1'],
  ] as const) {
    mkdirSync(`${articles}/${slug}`);
    writeFileSync(`${articles}/${slug}/article.yaml`, yaml);
  }
  assert.deepEqual(formerAddresses(articles, '/repo/'), {
    '/articles/prices': '/repo/articles/costs/',
    '/en/articles/prices': '/repo/en/articles/costs/',
  });
});

test('without articles there is nothing to redirect', () => {
  assert.deepEqual(formerAddresses('/nowhere/at/all', '/'), {});
});
