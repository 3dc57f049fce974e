import type { Locale } from '#i18n/locales.ts';
import { entryText, fromPercent, number, parseNumber, price, toPercent } from '#i18n/numbers.ts';
import { allowed, inputTable, type Choice, type NumberName } from './inputs.ts';
import { fill } from '#markup/text.ts';
import type { Texts } from './templates.ts';

/** A field's text, read: the value as the model stores it, or what is wrong with it. */
export interface Entry {
  readonly value?: number;
  readonly problem?: string;
}

/** The volume swings that have a button, in per cent. */
export const swings = [0, 10, 20, 40] as const;

/** A stored value as it stands in its field: 0.04 → `4`. */
export function fieldText(name: NumberName, value: number, locale: Locale): string {
  return entryText(inputTable[name].unit === '%' ? toPercent(value) : value, locale);
}

/** A stored value with its unit, to echo how an entry was read: `4%`, `1234,5 ₾`. */
export function echo(
  name: NumberName,
  value: number,
  { currency }: Choice,
  locale: Locale,
): string {
  const { unit } = inputTable[name];
  if (unit === 'money') return price(value, currency, locale);
  return unit === '%' ? `${number(toPercent(value), locale, 9)}%` : number(value, locale, 9);
}

/** Reads a field. The form refuses a swing of 90 % or more, where unit cost runs to infinity. */
export function readEntry(
  name: NumberName,
  text: string,
  choice: Choice,
  locale: Locale,
  say: Texts,
): Entry {
  const typed = parseNumber(text, locale);
  if (typed === null) return { problem: say.notNumber };
  const row = inputTable[name];
  const value = row.unit === '%' ? fromPercent(typed) : typed;
  const below = name === 'volumeSwing';
  if (allowed(value, row) && !(below && value >= row.high)) return { value };
  const whole = row.unit === 'wholeMonths' ? say.outsideWhole : say.outside;
  const [low, high] = [row.low, row.high].map((end) => echo(name, end, choice, locale));
  return { problem: fill(below ? say.outsideBelow : whole, { low: low!, high: high! }) };
}
