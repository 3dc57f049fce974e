import { costAtVolume } from '#estimator/volume-cost.ts';
import { fillFigures, figureOf, type Facts } from '#facts/model.ts';
import { figureHtml } from '#figures/figure.ts';
import { drawFigure } from '#figures/render.ts';
import type { FigureSpec } from '#figures/schema.ts';
import { monthNames } from '#i18n/dates.ts';
import { href } from '#i18n/href.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatFigure } from '#i18n/numbers.ts';
import { translator } from '#i18n/translate.ts';

/** A drawing of `figures.yaml` as the markup of a figure in one language. */
export function drawingHtml(
  name: string,
  spec: FigureSpec,
  facts: Facts,
  locale: Locale,
  marks: string,
): string {
  const t = translator(locale);
  const say = (word: string, values: Record<string, string | number> = {}) =>
    t(`figures.${word}` as 'figures.numbers', values);
  const picture = drawFigure(name, spec, {
    locale,
    say,
    fill: (text) => fillFigures(text, facts, locale),
    figure: (reference) => figureOf(reference, facts),
    cost: costAtVolume,
    href: (path) => href(locale, path),
    format: (amount, options) => formatFigure(amount, locale, options),
    months: monthNames[locale],
  });
  return figureHtml(picture, say, marks);
}
