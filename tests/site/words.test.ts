import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { en } from '#i18n/en.ts';
import { ka } from '#i18n/ka.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      /\.(ts|astro|mjs)$/.test(file) && !/^i18n\/(ka|en)\//.test(file.replaceAll('\\', '/')),
  )
  .map((file) => readFileSync(`${src}/${file}`, 'utf8'))
  .join('\n');

/** Paths of all words of a list, plural endings off: `library.minutes`. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key.replace(/_(one|other)$/, '')}`]
      : keysOf(value as object, `${path}${key}.`),
  );
}

/** A key is used when the code names its last part, or picks from its group by a variable. */
function isUsed(key: string): boolean {
  const parts = key.split('.');
  const [last = '', group = ''] = parts.reverse();
  if (code.includes(`${key.slice(0, -last.length)}\${`) || code.includes(`${group}[`)) return true;
  return new RegExp(`(?<![\\w-])${RegExp.escape(last)}(?![\\w-])`).test(code);
}

test('no interface word is unused', () => {
  assert.deepEqual(
    [...new Set(keysOf(ka))].filter((key) => !isUsed(key)),
    [],
  );
});

test('the check would find an unused word', () => {
  assert.equal(isUsed('site.aWordThatNobodyAskedFor'), false);
});

test('both languages have the same words, none empty, with the same values to fill in', () => {
  const holes = (text: string) =>
    [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();
  const compare = (a: Record<string, unknown>, b: Record<string, unknown>, path: string): void => {
    assert.deepEqual(Object.keys(a), Object.keys(b), path);
    for (const [key, value] of Object.entries(a)) {
      const other = b[key];
      if (typeof value === 'string' && typeof other === 'string') {
        assert.ok(value.trim() && other.trim(), `${path}${key} is empty`);
        assert.deepEqual(new Set(holes(value)), new Set(holes(other)), `${path}${key}`);
      } else
        compare(
          value as Record<string, unknown>,
          other as Record<string, unknown>,
          `${path}${key}.`,
        );
    }
  };
  compare(ka, en, '');
});

test('Georgian words have no capitals and no straight quotes', () => {
  const texts = JSON.stringify(ka);
  assert.doesNotMatch(texts, /[Ა-Ჿ]/, 'Mtavruli');
  assert.doesNotMatch(texts, /[ა-ჰ]\s*\\"|\\"[ა-ჰ]/, 'straight quotes');
});
