import { quoted } from './csv.ts';
import { models } from './edited.ts';
import type { Labels } from './part-templates.ts';

/** The table for spreadsheets. */
export function csvTemplates(labels: Labels) {
  const lines = {
    totalSaving: labels.saving,
    totalPct: labels.savingShare,
    npv: labels.todayValue,
    runRateSavingYear: labels.perYear,
    firstYearNet: labels.firstYear,
    oneOff: labels.oneOff,
    deepestDip: labels.deepest,
    paybackMonth: labels.aheadFrom,
    breakEvenPrice: labels.highestPrice,
  };
  const rows = Object.entries(lines).map(([path, label]) =>
    [quoted(label), ...models.map((model) => `{{${model}.${path}, plain}}`)].join(','),
  );
  const months = [labels.month, labels.net, labels.from, labels.to].map(quoted);
  const all = [
    // The mark in front tells spreadsheets that the text is UTF-8.
    '\ufeff"{{link}}"',
    '{{typed}}',
    ['"{{currency}}"', ...models.map((model) => quoted(labels[model]))].join(','),
    ...rows,
    `${months.join(',')}{{course, csvMonth}}`,
    '',
  ];
  return {
    csv: all.join('\r\n'),
    csvMonth: '\r\n"{{t, at}}",{{net, plain}},{{p10, plain}},{{p90, plain}}',
  };
}
