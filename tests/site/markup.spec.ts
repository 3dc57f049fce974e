import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { pages } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Georgian titles are longer in signs than what a result page shows; that is no error.
    'long-title': 'off',
    // Written by Astro's compressor, which is free to do so.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

test('every page is valid HTML', async () => {
  const found: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      found.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(found.slice(0, 20)).toEqual([]);
});

test('the check would find a mistake', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="ka"><title>x</title><p><div></div></p></html>',
  );
  expect(report.valid).toBe(false);
});

test('no link is underlined beyond its words', () => {
  const loose = pages.flatMap(({ path, html }) => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    return (main.match(/<a\s[^>]*>\s[^<]*<|[^>\s]\s+<\/a>[.,;:)]/g) ?? []).map(
      (link) => `${path} ${link}`,
    );
  });
  expect(loose.slice(0, 10)).toEqual([]);
});

test('no Georgian ending can fall to the next line without its word', () => {
  const loose = pages.flatMap(({ path, html }) => {
    const text = html
      .replace(/<(script|style|title|savings-estimator)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '');
    return (text.match(/[A-Za-z0-9%]-[ა-ჰ]+/g) ?? []).map((word) => `${path} ${word}`);
  });
  expect(loose.slice(0, 10)).toEqual([]);
});
