import { roomWords } from '#i18n/translate.ts';
import type { Locale } from '#i18n/locales.ts';
import { contracts, models } from './edited.ts';
import { fill } from '#markup/text.ts';

type Words = ReturnType<typeof roomWords<'estimator'>>;
type Labels = Words['labels'];

/** The parts of a cost in-house and outsourced, in the order of their patterns. */
const ownParts = ['direct', 'replacing', 'workspace', 'supervision'] as const;
const boughtParts = ['provider', 'overhead', 'handover', 'turnover', 'gainshare'] as const;
const months = ['low', 'normal', 'busy'] as const;

/** The pattern of a part, for the name beside it. */
function swatch(at: number): string {
  return `<svg class="est-swatch" viewBox="0 0 16 16" aria-hidden="true"><path class="est-p${at}" d="M1 1H15V15H1Z"/></svg>`;
}

function headRow(cells: readonly string[]): string {
  const heads = cells.map((cell) => (cell ? `<th scope="col">${cell}</th>` : '<td></td>'));
  return `<thead><tr>${heads.join('')}</tr></thead>`;
}

function row(name: string, cells: readonly string[]): string {
  return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function table(head: readonly string[], rows: readonly string[], caption = ''): string {
  const title = caption && `<caption>${caption}</caption>`;
  return `<table>${title}${headRow(head)}<tbody>${rows.join('')}</tbody></table>`;
}

/** Heads of the two tables whose rows are made one by one. */
export function longTableHeads(labels: Labels): Record<'position' | 'effects', string> {
  return {
    position: headRow([labels.month, labels.net, labels.from, labels.to]),
    effects: headRow([labels.effectLine, labels.effectLow, labels.effectHigh, labels.effectSpan]),
  };
}

function barRow(name: string, text: string, bar: string): string {
  return `<p><b>${name}</b> ${text}</p>{{${bar}}}`;
}

function modelsTemplates(labels: Labels) {
  const pictures = models.map((model) => {
    const ends = {
      p10: `{{${model}.range.total.p10, end}}`,
      p90: `{{${model}.range.total.p90, end}}`,
    };
    const text = fill(labels.modelsRow, { sum: `{{${model}.totalSaving, about}}`, ...ends });
    return barRow(`${labels[model]}{{mark.${model}}}`, text, `${model}.span, span`);
  });
  const lines: [name: string, path: string][] = [
    [labels.saving, 'totalSaving'],
    [labels.savingShare, 'totalPct, percent'],
    [labels.p10, 'range.total.p10'],
    [labels.p90, 'range.total.p90'],
    [labels.lossShare, 'range.probLoss, percent'],
    [labels.todayValue, 'npv'],
    [labels.perYear, 'runRateSavingYear'],
    [labels.firstYear, 'firstYearNet'],
    [labels.oneOff, 'oneOff'],
    [labels.deepest, 'deepestDip'],
    [labels.aheadFrom, 'paybackMonth, number'],
    [labels.highestPrice, 'breakEvenPrice, highest'],
  ];
  const rows = lines.map(([name, path]) =>
    row(
      name,
      models.map((model) => `{{${model}.${path}}}`),
    ),
  );
  return {
    models: pictures.join(''),
    modelsTable: table(['', ...models.map((model) => labels[model])], rows),
  };
}

function costsTemplates(labels: Labels) {
  const list = (names: readonly (keyof Labels)[], path: string) =>
    names
      .map((name, k) => `<li>${swatch(k)} ${labels[name]}: {{${path}.${k}, about}}</li>`)
      .join('');
  const bar = (name: string, total: string, stack: string, parts: string) =>
    `${barRow(name, `{{${total}, about}}`, `${stack}, stack`)}<ul class="est-parts">${parts}</ul>`;
  const pictures = models.map((model) => {
    const parts = list(boughtParts, `${model}.stack.parts`);
    return bar(labels[model], `${model}.totalOutsourced`, `${model}.stack`, parts);
  });
  const own = bar(labels.inhouse, 'totalInhouse', 'inhouseStack', list(ownParts, 'inhouseParts'));
  const ownRows = ownParts.map((name, k) => row(labels[name], [`{{inhouseParts.${k}}}`]));
  const components = [
    ...(['provider', 'overhead', 'ramp', 'turnover', 'parallel', 'stranded'] as const),
    ...(['gainshare', 'selection', 'transfer', 'severance'] as const),
  ];
  const rows = components.map((name) =>
    row(
      labels[name],
      models.map((model) => `{{${model}.components.${name}}}`),
    ),
  );
  const totals = row(
    labels.total,
    models.map((model) => `{{${model}.totalOutsourced}}`),
  );
  return {
    costs: own + pictures.join(''),
    costsTable:
      table([labels.inhouse, labels.cost], [...ownRows, row(labels.total, ['{{totalInhouse}}'])]) +
      table([labels.cost, ...models.map((model) => labels[model])], [...rows, totals]),
  };
}

function predictabilityTemplates(labels: Labels) {
  const kinds = [
    { title: labels.bill, path: 'bill' },
    { title: labels.unitCost, path: 'work' },
  ];
  const names = ['inhouse', ...contracts] as const;
  const mark = (name: string) => (name === 'inhouse' ? '' : `{{mark.${name}}}`);
  const picture = ({ title, path }: (typeof kinds)[number]) => {
    const rows = names.map((name) => {
      const bar = `${name}.${path}Span`;
      const text = fill(labels.rowRange, {
        low: `{{${bar}.low, about}}`,
        high: `{{${bar}.high, about}}`,
      });
      return barRow(labels[name] + mark(name), text, `${bar}, span`);
    });
    return `<h3>${title}</h3>${rows.join('')}`;
  };
  const tabled = ({ title, path }: (typeof kinds)[number]) =>
    table(
      ['', ...months.map((month) => labels[month])],
      names.map((name) =>
        row(
          labels[name],
          months.map((_month, k) => `{{${name}.${path}.${k}}}`),
        ),
      ),
      title,
    );
  return {
    predictability: kinds.map(picture).join(''),
    predictabilityTable: kinds.map(tabled).join(''),
  };
}

/** What the page tells with, at build and in the browser: words with holes, and pictures and tables of them. */
export function templatesOf(locale: Locale) {
  const { live, labels } = roomWords(locale, 'estimator');
  const effectText = fill(labels.rowRange, {
    low: '{{bar.low, about}}',
    high: '{{bar.high, about}}',
  });
  const optional = Object.fromEntries([...models, ...contracts].map((name) => [name, '']));
  return {
    ...live,
    ...modelsTemplates(labels),
    ...costsTemplates(labels),
    ...predictabilityTemplates(labels),
    positionRow: row('{{t}}', ['{{net}}', '{{p10}}', '{{p90}}']),
    effectRow: barRow('{{label}}', effectText, 'bar, span'),
    effectTableRow: row('{{label}}', ['{{low}}', '{{high}}', '{{span}}']),
    dash: `–<span class="visually-hidden"> (${labels.none})</span>`,
    names: Object.fromEntries(models.map((model) => [model, labels[model]])),
    unmarked: optional as Readonly<Record<string, string>>,
    // Lines that move together have the name of all of them.
    effects: {
      ...live.effects,
      'governance+qualityControl+travel': live.effects.governance,
      'selection+knowledgeTransfer': live.effects.selection,
    } as Readonly<Record<string, string>>,
    /** Rows of the table for spreadsheets: name of the result → what it is called. */
    csv: {
      totalSaving: labels.saving,
      totalPct: labels.savingShare,
      npv: labels.todayValue,
      runRateSavingYear: labels.perYear,
      firstYearNet: labels.firstYear,
      oneOff: labels.oneOff,
      deepestDip: labels.deepest,
      paybackMonth: labels.aheadFrom,
      breakEvenPrice: labels.highestPrice,
    } as Readonly<Record<string, string>>,
    csvMonths: [labels.month, labels.net, labels.from, labels.to],
  };
}

/** The templates of a language. */
export type Templates = ReturnType<typeof templatesOf>;
