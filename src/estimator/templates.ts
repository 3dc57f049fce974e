import { roomWords } from '#i18n/translate.ts';
import type { Locale } from '#i18n/locales.ts';
import { symbolOf } from '#i18n/numbers.ts';
import { csvTemplates } from './csv-templates.ts';
import { contracts, models } from './edited.ts';
import { each } from './each.ts';
import { lists } from './inputs.ts';
import { headRow, row, spanRow, tick } from './markup.ts';
import { fill } from '#markup/text.ts';
import {
  costsTemplates,
  modelsTemplates,
  predictabilityTemplates,
  type Labels,
} from './part-templates.ts';
import { positionTemplates } from './position-templates.ts';

/** Heads of the two tables whose rows are made one by one. */
export function longTableHeads(labels: Labels): Record<'position' | 'effects', string> {
  return {
    position: headRow([labels.month, labels.net, labels.from, labels.to]),
    effects: headRow([labels.effectLine, labels.effectLow, labels.effectHigh, labels.effectSpan]),
  };
}

/** For each option the mark that it has where it is the chosen one: `onshoreMark`. */
function marks(options: readonly string[], yours: string) {
  const marked = options.map((option) => [
    `${option}Mark`,
    each(options, (chosen) => (chosen === option ? yours : '')),
  ]);
  return Object.fromEntries(marked) as Record<string, Record<string, string>>;
}

/** Texts of which one is told, by the names that a state has for them. */
function choicesOf(live: Texts) {
  const { gain, loss, even } = live;
  const years = [1, 2, 3, 4, 5, 6, 7] as const;
  const periods = Object.fromEntries(years.map((n) => [12 * n, live.years[`y${n}`]]));
  return {
    ...marks(models, live.yours),
    ...marks(contracts, live.yours),
    outcomes: { gain, loss, even },
    asked: { fte: live.quoteFte, hour: live.quoteHour, unit: live.quoteUnit },
    periods: { ...periods, other: live.inMonths },
    shares: { gain: live.shareGain, loss: live.shareLoss, even: '' },
    ahead: { start: live.aheadAtStart, stays: live.ahead, lost: live.lost, never: live.never },
    ranges: {
      gain: live.rangeGain,
      loss: live.rangeLoss,
      even: live.rangeGain,
      working: live.working,
    },
    limits: { gain: live.highest, loss: live.highestLoss, none: live.noPrice },
    modelsFinding: { gain: live.modelsGain, loss: live.modelsLoss },
    positionFinding: {
      start: live.positionStart,
      stays: live.positionGain,
      lost: live.positionLost,
      never: live.positionNever,
    },
  };
}

/** What the page tells with, at build and in the browser: words with holes, and pictures and tables of them. */
export function templatesOf(locale: Locale) {
  const { live, labels } = roomWords(locale, 'estimator');
  const effectText = fill(labels.rowRange, {
    low: '{{bar.low, about}}',
    high: '{{bar.high, about}}',
  });
  const { position, ...positionItems } = positionTemplates(live);
  const parts = {
    ...modelsTemplates(labels),
    position,
    positionTable: '{{course, positionRow}}',
    ...costsTemplates(labels, live.costsFinding),
    ...predictabilityTemplates(labels, live.predictabilityFinding),
    effects: '{{strongest, effectsFinding}}{{effects, effectRow}}',
    effectsTable: '{{effects, effectTableRow}}',
  };
  return {
    texts: live,
    ...choicesOf(live),
    symbols: each(Object.values(lists.currency.options), symbolOf),
    names: Object.fromEntries(models.map((model) => [model, labels[model]])),
    // Lines that move together have the name of all of them.
    effectNames: {
      ...live.effects,
      'governance+qualityControl+travel': live.effects.governance,
      'selection+knowledgeTransfer': live.effects.selection,
    },
    dash: `–<span class="visually-hidden"> (${labels.none})</span>`,
    places: {
      sentence: '{{outcome, outcomes}} {{draws, ranges}} {{limit, limits}}',
      notes: '{{notes, note}}',
      ...parts,
    },
    // With nobody to hand over, every place says so, and no table has rows.
    placesOfNobody: {
      sentence: live.nobody,
      ...each(Object.keys(parts) as (keyof typeof parts)[], (name) =>
        name.endsWith('Table') ? '' : `<p>${live.nobody}</p>`,
      ),
    },
    ...csvTemplates(labels),
    // Items of lists.
    note: '<li>{{name, texts}}</li>',
    stackPart: '<path class="est-p{{k, at}}" d="M{{left, at}} 1H{{right, at}}V25H{{left, at}}Z"/>',
    ...positionItems,
    positionRow: row('{{t, at}}', ['{{net}}', '{{p10}}', '{{p90}}']),
    effectsFinding: `<p>${live.effectsFinding}</p>`,
    effectRow: spanRow('{{name, effectNames}}', effectText, 'bar.at', tick('bar.at')),
    effectTableRow: row('{{name, effectNames}}', ['{{low}}', '{{high}}', '{{span}}']),
  };
}

/** The words of a language that change with the numbers. */
export type Texts = ReturnType<typeof roomWords<'estimator'>>['live'];

/** The templates of a language. */
export type Templates = ReturnType<typeof templatesOf>;
