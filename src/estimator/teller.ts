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
  type Maybe,
} from '#i18n/numbers.ts';
import type { Assessment } from './assessment.ts';
import { spanBar, stackBar, type Span, type Stack } from './bars.ts';
import type { Templates } from './templates.ts';
import type { viewOf } from './view.ts';

/** A state, and the words to tell it with. */
export interface Telling {
  readonly a: Assessment;
  readonly locale: Locale;
  readonly templates: Templates;
}

/** Fills a template from the numbers of a state and what is given besides. */
export type Tell = (template: string, more?: object) => string;

/** What a hole's number is printed as; none: money in whole units. Bars are drawn. */
function formatsOf({ a: { choice, inputs }, locale }: Telling) {
  const { currency } = choice;
  const known =
    <T>(text: (value: T) => string) =>
    (value: T | null) =>
      value === null ? '–' : text(value);
  return {
    cell: (value: Maybe) => money(value, currency, locale),
    about: (value: Maybe) => headline(value, currency, locale),
    size: known((value: number) => headline(Math.abs(value), currency, locale)),
    end: (value: number) => rangeEnd(value, currency, locale),
    price: (value: number) => price(value, currency, locale),
    highest: (value: Maybe) =>
      highestPrice(value, currency, locale, inputs.priceUnit === 'fte' ? 0 : 2),
    percent: (value: Maybe) => percent(value, locale),
    percentSize: known((value: number) => percent(Math.abs(value), locale)),
    number: (value: Maybe) => number(value, locale),
    month: known((value: number) => ordinal(value, locale)),
    span: (value: Span) => spanBar(value),
    stack: (value: Stack) => stackBar(value),
  };
}

/**
 * A function that fills holes such as `{{totalSaving, about}}` and `{{onshore.npv}}` for one state.
 * Texts go in as they are; what is not known yet is an ellipsis.
 */
export function teller(telling: Telling, view: ReturnType<typeof viewOf>): Tell {
  const formats = formatsOf(telling) as Record<string, (value: unknown) => string>;
  const { dash } = telling.templates;
  return (template, more) => {
    const values: unknown = { ...view, ...more };
    return template.replace(
      /\{\{([\w.]+)(?:, (\w+))?\}\}/g,
      (_hole, path: string, format = 'cell') => {
        const value = path
          .split('.')
          .reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], values);
        if (value === undefined) return '…';
        const text = typeof value === 'string' ? value : (formats[format as string]?.(value) ?? '');
        // A line must not end between a minus and the sign of the currency.
        return text === '–' ? dash : text.replace(/^−(?=[₾€$])/, '−\u2060');
      },
    );
  };
}
