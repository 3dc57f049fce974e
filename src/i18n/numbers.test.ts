import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Locale } from './locales.ts';
import {
  entryText,
  formatFigure,
  fromPercent,
  highestPrice,
  months,
  number,
  parseNumber,
  price,
  rangeEnd,
  toPercent,
} from './numbers.ts';

const runs = { numRuns: 10_000 };
const anyLocale = fc.constantFrom<Locale>('ka', 'en');

// The published vectors of entry and formats are tried in the estimator's room.
test('number entry: marks, signs and hostile text', () => {
  const table: [text: string, ka: number | null, en: number | null][] = [
    ['2300 ₾', 2300, 2300],
    ['₾2,300', 2.3, 2300],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234,5', null, null],
    ['1234,567.8', null, null],
    ['1.2,3,4', null, null],
    ['.5', 0.5, 0.5],
    ['.', null, null],
    ['−', null, null],
    ['--5', null, null],
    ['0x10', null, null],
    ['9'.repeat(400), null, null],
    ['<b>1</b>', null, null],
  ];
  for (const [text, ka, en] of table) {
    assert.equal(parseNumber(text, 'ka'), ka, `„${text}“ in ka`);
    assert.equal(parseNumber(text, 'en'), en, `„${text}“ in en`);
  }
  assert.ok(Object.is(parseNumber('−0', 'ka'), 0), 'never −0');
});

test('number entry: any text gives a finite number or nothing, and never throws', () => {
  const mark = fc.constantFrom(..."0123456789.,−- \u00a0'₾%e");
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: mark }));
  fc.assert(
    fc.property(text, anyLocale, (typed, locale) => {
      const value = parseNumber(typed, locale);
      assert.ok(value === null || (Number.isFinite(value) && !Object.is(value, -0)));
    }),
    runs,
  );
});

test('number entry: what the form writes into a field is read back', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: 1e-6, max: 1e8, noNaN: true }),
  );
  fc.assert(
    fc.property(value, anyLocale, (given, locale) => {
      assert.equal(parseNumber(entryText(given, locale), locale), given + 0);
    }),
    runs,
  );
});

test('percentages become fractions without binary noise, and back', () => {
  assert.equal(fromPercent(1.1), 0.011);
  assert.equal(toPercent(0.07), 7);
  assert.equal(fromPercent(1e-9), 1e-11);
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 300_000 }), (thousandths) => {
      const typed = thousandths / 1000;
      assert.equal(toPercent(fromPercent(typed)), typed);
      assert.equal(fromPercent(typed), Number((typed / 100).toFixed(5)));
    }),
    runs,
  );
});

test('formats: sentences, ends of ranges, quotes and the highest price', () => {
  assert.equal(rangeEnd(2921.6, 'GEL', 'en'), '₾2,900');
  assert.equal(rangeEnd(141_241.6, 'GEL', 'ka'), '141\u00a0000\u00a0₾');
  assert.equal(rangeEnd(-219.5, 'EUR', 'ka'), '−220\u00a0€');
  assert.equal(price(2300, 'GEL', 'en'), '₾2,300');
  assert.equal(price(2.3, 'GEL', 'ka'), '2,30\u00a0₾');
  assert.equal(highestPrice(2543.994, 'GEL', 'en', 0), '₾2,543');
  assert.equal(highestPrice(17.699, 'EUR', 'ka', 2), '17,69\u00a0€');
  assert.equal(highestPrice(17.3 - 1e-12, 'EUR', 'en', 2), '€17.30');
  assert.equal(highestPrice(null, 'EUR', 'en', 2), '–');
  assert.equal(months(16, 'ka'), '16\u00a0თვე');
  assert.equal(months(1, 'en'), '1\u00a0month');
  assert.equal(number(-0.4, 'en'), '0');
  assert.equal(number(12_345, 'ka'), '12\u00a0345');
});

test('figures of facts keep the decimals and the unit they came with', () => {
  const table: [Parameters<typeof formatFigure>[0], ka: string, en: string][] = [
    [{ value: 15, unit: '%' }, '15%', '15%'],
    [{ value: 0.2, unit: '%' }, '0,2%', '0.2%'],
    [{ value: 2500 }, '2500', '2,500'],
    [{ value: 12_345, unit: 'GEL' }, '12 345 ₾', '₾12,345'],
    [{ value: 1970.8, unit: 'GEL' }, '1970,8 ₾', '₾1,970.8'],
    [{ value: 90, unit: 'GBP', scale: 'million' }, '90 მილიონი £', '£90 million'],
    [{ value: 2.5, unit: 'USD', scale: 'billion' }, '2,5 მილიარდი $', '$2.5 billion'],
    [{ value: 5000, unit: 'PLN' }, '5000 zł', '5,000 zł'],
    [{ value: -6, unit: '%' }, '−6%', '−6%'],
  ];
  for (const [figure, ka, en] of table) {
    assert.equal(formatFigure(figure, 'ka').replaceAll('\u00a0', ' '), ka);
    assert.equal(formatFigure(figure, 'en').replaceAll('\u00a0', ' '), en);
  }
  const bare = formatFigure({ value: 90, unit: 'GBP', scale: 'million' }, 'ka', { bare: true });
  assert.equal(bare, '90\u00a0მილიონი');
  assert.equal(formatFigure({ value: 15, unit: '%' }, 'en', { bare: true }), '15');
});
