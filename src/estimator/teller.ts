import type { Locale } from '#i18n/locales.ts';
import {
  headline,
  highestPrice,
  money,
  number,
  ordinal,
  percent,
  price,
  rangeEnd,
} from '#i18n/numbers.ts';
import type { Assessment } from './assessment.ts';
import { coordinate } from './position-chart.ts';
import type { Templates } from './templates.ts';
import type { Studies } from './wording.ts';

/** A state, and the words to tell it with. */
export interface Telling {
  readonly a: Assessment;
  readonly locale: Locale;
  readonly templates: Templates;
  readonly studies?: Studies;
}

/** Fills a template from the numbers of a state and what is given besides. */
export type Tell = (template: string, more?: object) => string;

/** What a hole's number is printed as; none: money in whole units. */
function formatsOf({ a: { choice, inputs }, locale }: Telling) {
  const { currency } = choice;
  const about = (value: number) => headline(value, currency, locale);
  return {
    cell: (value: number) => money(value, currency, locale),
    about,
    size: (value: number) => about(Math.abs(value)),
    end: (value: number) => rangeEnd(value, currency, locale),
    price: (value: number) => price(value, currency, locale),
    highest: (value: number) =>
      highestPrice(value, currency, locale, inputs.priceUnit === 'fte' ? 0 : 2),
    percent: (value: number) => percent(value, locale),
    percentSize: (value: number) => percent(Math.abs(value), locale),
    number: (value: number) => number(value, locale),
    month: (value: number) => ordinal(value, locale),
    plain: (value: number) => value.toFixed(2),
    at: (value: number) => String(coordinate(value)),
  };
}

/** What stands at a dotted path. */
function valueAt(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], tree);
}

/**
 * A function that fills the holes of a template for one state:
 * `{{onshore.npv, about}}` is a number and its format, `{{limit, limits}}` a name and the texts of
 * which it names one, `{{effects, effectRow}}` a list and the template of its items. A string goes in
 * as it is; what is not known yet is an ellipsis.
 */
export function teller(telling: Telling, view: object): Tell {
  const say: Record<string, unknown> = telling.templates;
  const formats: Record<string, (value: number) => string> = formatsOf(telling);
  const tell: Tell = (template, more) =>
    template.replace(/\{\{([\w.]+)(?:, (\w+))?\}\}/g, (_hole, path: string, format = 'cell') => {
      const value = valueAt(more, path) ?? valueAt(view, path);
      const told = say[format];
      if (typeof told === 'string') {
        return (value as object[]).map((item) => tell(told, item)).join('');
      }
      if (told) return tell((told as Record<string, string>)[value as string] ?? '…', more);
      if (value === undefined) return '…';
      if (value === null) return telling.templates.dash;
      if (typeof value === 'string') return value;
      // A line must not end between a minus and the sign of the currency.
      return formats[format]!(value as number).replace(/^−(?=[₾€$])/, '−\u2060');
    });
  return tell;
}
