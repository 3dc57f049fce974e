import type { Locale } from '#i18n/locales.ts';
import { entryText, formatFigure, fromPercent, parseNumber, toPercent } from '#i18n/numbers.ts';
import {
  allowed,
  inputTable,
  presets,
  type Choice,
  type InputRow,
  type NumberName,
} from './inputs.ts';
import { fill } from './markup.ts';
import type { Words } from './phrases.ts';

/** A field's text, read: the value as the model stores it, or what is wrong with it. */
export type Reading = { readonly value: number } | { readonly problem: string };

/** The volume swings that stand beside the field for any other. */
export const swings = [0, 0.1, 0.2, 0.4] as const;

/** A stored value as it stands in its field: 0.04 → `4`. */
export function fieldText(name: NumberName, value: number, locale: Locale): string {
  return entryText(inputTable[name].unit === '%' ? toPercent(value) : value, locale);
}

/** A stored value with its unit, to echo how an entry was read: `4%`, `1234 ₾`. */
export function echoText({ unit }: InputRow, value: number, { currency }: Choice, locale: Locale) {
  if (unit === '%') return formatFigure({ value: toPercent(value), unit }, locale);
  return formatFigure(unit === 'money' ? { value, unit: currency } : { value }, locale);
}

/** What stands under a field: how it was read, and the default where that is another. */
export function echo(
  name: NumberName,
  value: number,
  choice: Choice,
  locale: Locale,
  words: Words,
): string {
  const row = inputTable[name];
  const preset = presets(choice)[name];
  const hint =
    value === preset ? '' : ` · ${fill(words.preset, { value: echoText(row, preset, choice, locale) })}`;
  return `= ${echoText(row, value, choice, locale)}${hint}`;
}

/** Reads a field. The form refuses a swing of 90 % or more, where unit cost runs to infinity. */
export function readEntry(
  name: NumberName,
  text: string,
  choice: Choice,
  locale: Locale,
  words: Words,
): Reading {
  const typed = parseNumber(text, locale);
  if (typed === null) return { problem: words.notNumber };
  const row = inputTable[name];
  const value = row.unit === '%' ? fromPercent(typed) : typed;
  const below = name === 'volumeSwing';
  if (allowed(value, row) && !(below && value >= row.high)) return { value };
  const whole = row.unit === 'wholeMonths' ? words.outsideWhole : words.outside;
  const [low, high] = [row.low, row.high].map((end) => echoText(row, end, choice, locale));
  return { problem: fill(below ? words.outsideBelow : whole, { low: low ?? '', high: high ?? '' }) };
}
