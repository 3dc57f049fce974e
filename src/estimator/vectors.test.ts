import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { headline, money, parseNumber, percent, type Money } from '#i18n/numbers.ts';
import cases from './cases.json' with { type: 'json' };

test('number entry: the published vectors', () => {
  for (const { text, locale, value } of cases.vectors.numbers) {
    assert.equal(parseNumber(text, locale as Locale), value, `„${text}“ in ${locale}`);
  }
});

test('formats: the published vectors', () => {
  for (const { kind, value, currency, locale, text } of cases.vectors.formats) {
    const to = locale as Locale;
    const written =
      kind === 'percent'
        ? percent(value, to)
        : (kind === 'money' ? money : headline)(value, currency as Money, to);
    assert.equal(written, text);
  }
});
