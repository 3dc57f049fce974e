import { models } from './edited.ts';
import type { Telling } from './phrases.ts';

type Cell = string | number | null;

/** A cell: numbers with two decimals and a point, undefined ones empty, texts quoted. */
function cell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'number' ? value.toFixed(2) : `"${value.replaceAll('"', '""')}"`;
}

/** The state as a table for spreadsheets: link, inputs as they stand in the form, results, months. */
export function csv(
  { a, words }: Telling,
  link: string,
  inputs: readonly (readonly [label: string, value: string])[],
): string {
  const spread = a.spread?.ranges;
  const each = (name: string, of: (model: (typeof models)[number]) => number | null) =>
    [name, ...models.map(of)] as Cell[];
  const band = spread?.[a.choice.model].positionBand;
  const rows: Cell[][] = [
    [link],
    ...inputs.map((pair) => [...pair]),
    [a.choice.currency, ...models.map((model) => words[model])],
    each(words.saving, (model) => a.models[model].totalSaving),
    each(words.todayValue, (model) => a.models[model].npv),
    each(words.p10, (model) => spread?.[model].total.p10 ?? null),
    each(words.p90, (model) => spread?.[model].total.p90 ?? null),
    each(words.highestPrice, (model) => a.models[model].breakEvenPrice),
    each(words.aheadFrom, (model) => a.models[model].paybackMonth),
    [words.month, words.net, words.from, words.to],
    ...a.results.position.map((net, t): Cell[] => {
      return [String(t), net, band?.p10[t] ?? null, band?.p90[t] ?? null];
    }),
  ];
  // The mark in front tells spreadsheets that the text is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
