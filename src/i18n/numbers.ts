import type { Locale } from './locales.ts';

/** Currencies that the site prints; the estimator counts in the first three. */
const symbols = { GEL: '₾', EUR: '€', USD: '$', GBP: '£', PLN: 'zł', INR: '₹', PHP: '₱' } as const;
const nbsp = '\u00a0';
const undefinedMark = '–';

/** A currency that has a symbol here. */
export type Money = keyof typeof symbols;

/** A number that may be undefined: `null` prints as a dash. */
export type Maybe = number | null;

/** `GEL` → `₾`. */
export function symbolOf(currency: Money): string {
  return symbols[currency];
}

/** Formats are dear to make and are asked for hundreds of times by a table. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * Chromium has no Georgian number data. European Portuguese has the same rules, so the pair gives
 * one text in every browser and in Node; `min2` groups from five digits on.
 */
function format(value: Maybe, locale: Locale, options: Intl.NumberFormatOptions): string {
  if (value === null) return undefinedMark;
  const georgian = locale === 'ka';
  const key = locale + JSON.stringify(options);
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(georgian ? ['ka', 'pt-PT'] : 'en', {
      useGrouping: georgian ? 'min2' : 'auto',
      signDisplay: 'negative',
      ...options,
    });
  formats.set(key, made);
  return made.format(value).replace('-', '−');
}

function formatMoney(
  value: Maybe,
  currency: Money,
  locale: Locale,
  options: Intl.NumberFormatOptions,
): string {
  const sign = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  return format(value, locale, { ...sign, ...options });
}

/** Plain number, at most `digits` decimals: `12345.6` → `12 346` (ka), `12,346` (en). */
export function number(value: Maybe, locale: Locale, digits = 0): string {
  return format(value, locale, { maximumFractionDigits: digits });
}

/** Fraction → percent with one decimal: `0.1054` → `10,5%` (ka), `10.5%` (en). */
export function percent(value: Maybe, locale: Locale): string {
  return format(value, locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** Whole units: `1234.5` GEL → `1235 ₾` (ka), `₾1,235` (en). `digits` asks for fixed decimals. */
export function money(value: Maybe, currency: Money, locale: Locale, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatMoney(value, currency, locale, options);
}

/** Money for a sentence, three significant digits: `117900.62` → `₾118,000`. */
export function headline(value: Maybe, currency: Money, locale: Locale, digits = 3): string {
  return formatMoney(value, currency, locale, {
    maximumSignificantDigits: digits,
    maximumFractionDigits: 0,
    roundingPriority: 'lessPrecision',
  });
}

/** End of a range: as a headline, but two significant digits below 10,000: `2921.6` → `₾2,900`. */
export function rangeEnd(value: number, currency: Money, locale: Locale): string {
  return headline(value, currency, locale, Math.abs(value) < 10_000 ? 2 : 3);
}

/** A quote as typed: whole, or two decimals when it has any: `2300` → `₾2,300`, `2.3` → `₾2.30`. */
export function price(value: Maybe, currency: Money, locale: Locale): string {
  return money(value, currency, locale, value! % 1 ? 2 : 0);
}

/**
 * The highest price that still pays, rounded down to `digits` decimals: `2543.99` → `₾2,543`.
 * The factor forgives the last bits of a price that was found by search.
 */
export function highestPrice(value: Maybe, currency: Money, locale: Locale, digits: 0 | 2): string {
  const scale = 10 ** digits;
  const floored = value === null ? null : Math.floor(value * scale * (1 + 1e-9)) / scale;
  return price(floored, currency, locale);
}

/** `16` → `16 თვე`, `16 months`. */
export function months(value: Maybe, locale: Locale): string {
  if (value === null) return undefinedMark;
  const word = locale === 'ka' ? 'თვე' : value === 1 ? 'month' : 'months';
  return number(value, locale, 1) + nbsp + word;
}

/** A month in a row: `16` → `მე-16`, `21` → `21-ე` (ka), `16` (en). */
export function ordinal(value: number, locale: Locale): string {
  if (locale === 'en') return String(value);
  if (value === 1) return 'პირველი';
  return value <= 20 || value % 20 === 0 ? `მე-${value}` : `${value}-ე`;
}

function withSymbol(text: string, currency: Money, locale: Locale): string {
  const symbol = symbols[currency];
  return locale === 'ka' || symbol.length > 1 ? text + nbsp + symbol : symbol + text;
}

const scales = {
  ka: { thousand: 'ათასი', million: 'მილიონი', billion: 'მილიარდი' },
  en: { thousand: 'thousand', million: 'million', billion: 'billion' },
} as const;

/** A figure of a fact: the value as its source prints it. */
export interface PrintedFigure {
  readonly value: number;
  readonly unit?: Money | '%' | undefined;
  readonly scale?: keyof (typeof scales)['en'] | undefined;
}

/**
 * A fact's figure, with the decimals it came with: 15 and `%` → `15%`; 90 million GBP →
 * `£90 million`, `90 მილიონი £`. `bare` leaves the unit out: `90 million`, `15`.
 */
export function formatFigure(
  { value, unit, scale }: PrintedFigure,
  locale: Locale,
  { bare = false }: { bare?: boolean } = {},
): string {
  const word = scale ? nbsp + scales[locale][scale] : '';
  const text = number(value, locale, 20) + word;
  if (bare || !unit) return text;
  return unit === '%' ? `${text}%` : withSymbol(text, unit, locale);
}

/** Moves the decimal point without binary noise: `(1.1, -2)` → `0.011`. */
function shift(value: number, by: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + by}`);
}

/** `1.1` (per cent) → `0.011`. */
export function fromPercent(value: number): number {
  return shift(value, -2);
}

/** `0.011` → `1.1` (per cent). */
export function toPercent(value: number): number {
  return shift(value, 2);
}

/** A number as one types it, no groups, so that `parseNumber` gives it back: `0.5` → `0,5` (ka). */
export function entryText(value: number, locale: Locale): string {
  return format(value, locale, { useGrouping: false, maximumSignificantDigits: 21 });
}

/** One mark or none: decimal, but for `1,234` in English. */
const plainNumber = { ka: /^-?\d*[.,]?\d*$/, en: /^(?!-?(?!0,)\d{1,3},\d{3}$)-?\d*[.,]?\d*$/ };
/** Groups of three with one kind of mark, decimals behind the other. */
const groupedNumber = /^-?\d{1,3}(?:(?:,\d{3})+(?:\.\d*)?|(?:\.\d{3})+(?:,\d*)?)$/;

/**
 * What a reader typed, as a number: `1 234,5` → `1234.5`; `abc` → `null`.
 * A single comma is decimal in Georgian; in English it groups if exactly three digits follow.
 */
export function parseNumber(text: string, locale: Locale): Maybe {
  const typed = text.replace(/[\p{Z}\p{Cf}\s'’₾$€%]/gu, '').replace('−', '-');
  if (!/\d/.test(typed)) return null;
  const plain = plainNumber[locale].test(typed);
  if (!plain && !groupedNumber.test(typed)) return null;
  const [group = ''] = plain ? [] : (/[.,]/.exec(typed) ?? []);
  const value = Number(typed.replaceAll(group, '').replace(',', '.')) + 0;
  return Number.isFinite(value) ? value : null;
}
