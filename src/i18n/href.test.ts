import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from './dates.ts';
import { href, plainPath } from './href.ts';

test('the main language lives at the root, the other below its name', () => {
  assert.equal(href('ka', '/glossary/'), '/glossary/');
  assert.equal(href('en', '/glossary/'), '/en/glossary/');
  assert.equal(href('en', '/'), '/en/');
});

test('a path without its language', () => {
  assert.equal(plainPath('/en/glossary/'), '/glossary/');
  assert.equal(plainPath('/en/'), '/');
  assert.equal(plainPath('/energy/'), '/energy/');
});

test('dates are written as each language writes them', () => {
  assert.equal(formatDate('2026-11-03', 'ka'), '3 ნოემბერი, 2026');
  assert.equal(formatDate('2026-11-03', 'en'), '3 November 2026');
  assert.equal(formatDate('2026-11', 'ka'), 'ნოემბერი, 2026');
});
