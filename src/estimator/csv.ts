import { teller, type Telling } from './teller.ts';
import { viewOf } from './view.ts';

/** A text as a cell, in quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The state as a table for spreadsheets: link, inputs as the form has them, results, months. */
export function csv(
  telling: Telling,
  link: string,
  inputs: readonly (readonly [label: string, value: string])[],
): string {
  const { templates: say } = telling;
  const rows = inputs.map((row) => row.map(quoted).join(','));
  const text = teller(telling, viewOf(telling.a))(say.csv, {
    link,
    typed: rows.join('\r\n'),
  });
  // A cell without a number is empty.
  return text.replaceAll(say.dash, '');
}
