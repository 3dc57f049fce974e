import type { estimatorLive } from '#i18n/ka/estimator-live.ts';
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
import type { Same } from '#i18n/same.ts';
import { fill } from './markup.ts';
import type { Assessment } from './assessment.ts';

/** The words of the estimator that change with its numbers, in one language. */
export type Words = Same<typeof estimatorLive>;

/** What every render function is given: the state, and how to say it. */
export interface Telling {
  readonly a: Assessment;
  readonly locale: Locale;
  readonly words: Words;
}

/** What the studies found, from the facts: `{ most: 0.39, range: '10–39%' }`. */
export interface Studies {
  readonly most: number;
  readonly range: string;
}

/** Formats bound to the state's currency and language; an undefined number is a dash. */
export function formats({ a: { choice, inputs }, locale, words }: Telling) {
  const { currency } = choice;
  const digits = inputs.priceUnit === 'fte' ? 0 : 2;
  return {
    about: (value: number) => headline(value, currency, locale),
    end: (value: number) => rangeEnd(value, currency, locale),
    cell: (value: number) => money(value, currency, locale),
    percent: (value: Maybe) => percent(value, locale),
    plain: (value: Maybe) => number(value, locale),
    highest: (value: Maybe) => highestPrice(value, currency, locale, digits),
    price: (value: number) => price(value, currency, locale),
    month: (value: Maybe) => (value === null ? '' : ordinal(value, locale)),
    /** `in month 16`, `before the start`. */
    when: (month: number) =>
      month === 0 ? words.atStart : fill(words.inMonth, { month: ordinal(month, locale) }),
  };
}

/** `three years`, `30 months`. */
export function period({ a, words, locale }: Telling): string {
  const { months } = a.inputs;
  const years = words.years[`y${months / 12}` as keyof Words['years']];
  return years ?? fill(words.inMonths, { months: number(months, locale) });
}
