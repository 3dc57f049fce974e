import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { costAtVolume } from '#estimator/volume-cost.ts';
import type { Figure as Amount } from '#facts/schema.ts';
import { monthNames } from '#i18n/dates.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatFigure } from '#i18n/numbers.ts';
import { translator } from '#i18n/translate.ts';
import type { Studio } from './render.ts';

/** The drawings of `samples.yaml` as their author wrote them, unchecked: for tests. */
export const samples = parse(
  readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'),
) as Record<string, Record<string, unknown>>;

const figures: Record<string, Amount> = {
  'F031.cost': { value: 87, unit: '%' },
  'F032.quality': { value: 71, unit: '%' },
  'F033.satisfied': { value: 76, unit: '%' },
  'F050.low': { value: 10, unit: '%' },
  'F050.high': { value: 39, unit: '%' },
  'F050.average': { value: 15, unit: '%' },
};

/** What the samples ask for: the site's own words and formats, but facts of the samples' own. */
export function sampleStudio(locale: Locale): Studio {
  const t = translator(locale);
  return {
    locale,
    fill: (text) => text,
    figure: (reference) => {
      const amount = figures[reference];
      if (!amount) throw new Error(`no figure ${reference}`);
      return amount;
    },
    cost: costAtVolume,
    href: (path) => (locale === 'ka' ? path : `/en${path}`),
    say: (word, values = {}) => t(`figures.${word}` as 'figures.numbers', values),
    format: (amount, options) => formatFigure(amount, locale, options),
    months: monthNames[locale],
  };
}
