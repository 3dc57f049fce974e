import { models } from './edited.ts';
import type { Telling } from './teller.ts';

/** A cell: numbers with two decimals and a point, undefined ones empty, texts quoted. */
function cell(value: unknown): string {
  if (typeof value === 'number') return value.toFixed(2);
  return value ? `"${String(value).replaceAll('"', '""')}"` : '';
}

/** The state as a table for spreadsheets: link, inputs as the form has them, results, months. */
export function csv(
  { a, templates: say }: Telling,
  link: string,
  inputs: readonly (readonly unknown[])[],
): string {
  const band = a.spread?.ranges[a.choice.model].positionBand;
  const rows: (readonly unknown[])[] = [
    [link],
    ...inputs,
    [a.choice.currency, ...models.map((model) => say.names[model])],
    ...Object.entries(say.csv).map(([name, label]) => [
      label,
      ...models.map((model) => a.models[model][name as 'npv']),
    ]),
    say.csvMonths,
    ...a.results.position.map((net, t) => [String(t), net, band?.p10[t], band?.p90[t]]),
  ];
  // The mark in front tells spreadsheets that the text is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
