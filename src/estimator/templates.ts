import { roomWords } from '#i18n/translate.ts';
import type { Locale } from '#i18n/locales.ts';
import { symbolOf } from '#i18n/numbers.ts';
import { quoted } from './csv.ts';
import { contracts, models } from './edited.ts';
import { each } from './each.ts';
import { lists } from './inputs.ts';
import { fill } from '#markup/text.ts';

type Words = ReturnType<typeof roomWords<'estimator'>>;
type Labels = Words['labels'];

/** The parts of a cost in-house and outsourced, in the order of their patterns. */
const ownParts = ['direct', 'replacing', 'workspace', 'supervision'] as const;
const boughtParts = ['provider', 'overhead', 'handover', 'turnover', 'gainshare'] as const;

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

/** A picture's row: a name, numbers, and a drawing as wide as all others. */
function barRow(name: string, text: string, kind: 'span' | 'stack', drawing: string): string {
  const svg = `<svg class="est-${kind}" viewBox="0 0 340 26" aria-hidden="true">${drawing}</svg>`;
  return `<p><b>${name}</b> ${text}</p>${svg}`;
}

/** A bar from low to high, and the thin tick of zero; `at` is where the row's coordinates stand. */
function spanRow(name: string, text: string, at: string, more: string): string {
  const x = (end: string) => `{{${at}.${end}, at}}`;
  const drawing =
    `<path class="est-axis" d="M0 13H340"/><path d="M${x('zero')} 3V23"/>` +
    `<path class="est-hatch" d="M${x('low')} 7H${x('high')}V19H${x('low')}Z"/>`;
  return barRow(name, text, 'span', drawing + more);
}

/** The dot of the reader's own numbers. */
function dot(at: string): string {
  return `<circle class="est-dot" cx="{{${at}.dot, at}}" cy="13" r="5"/>`;
}

function modelsTemplates(labels: Labels) {
  const pictures = models.map((model) => {
    const text = fill(labels.modelsRow, {
      sum: `{{${model}.totalSaving, about}}`,
      p10: `{{${model}.range.total.p10, end}}`,
      p90: `{{${model}.range.total.p90, end}}`,
    });
    const at = `${model}.saving.at`;
    return spanRow(`${labels[model]}{{${model}.mark, marks}}`, text, at, dot(at));
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
    models: `<p>{{all, modelsFinding}}</p>${pictures.join('')}`,
    modelsTable: table(['', ...models.map((model) => labels[model])], rows),
  };
}

function costsTemplates(labels: Labels, finding: string) {
  const bar = (
    name: string,
    total: string,
    stack: string,
    names: readonly (keyof Labels)[],
    parts: string,
  ) => {
    const list = names.map(
      (part, k) => `<li>${swatch(k)} ${labels[part]}: {{${parts}.${k}, about}}</li>`,
    );
    const drawn = barRow(name, `{{${total}, about}}`, 'stack', `{{${stack}, stackPart}}`);
    return `${drawn}<ul class="est-parts">${list.join('')}</ul>`;
  };
  const own = bar(labels.inhouse, 'totalInhouse', 'stack', ownParts, 'ownParts');
  const pictures = models.map((model) =>
    bar(labels[model], `${model}.totalOutsourced`, `${model}.stack`, boughtParts, `${model}.parts`),
  );
  const ownRows = ownParts.map((name, k) => row(labels[name], [`{{ownParts.${k}}}`]));
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
    costs: `<p>${finding}</p>${own}${pictures.join('')}`,
    costsTable:
      table([labels.inhouse, labels.cost], [...ownRows, row(labels.total, ['{{totalInhouse}}'])]) +
      table([labels.cost, ...models.map((model) => labels[model])], [...rows, totals]),
  };
}

function predictabilityTemplates(labels: Labels, finding: string) {
  const kinds = [
    { title: labels.bill, path: 'bill' },
    { title: labels.unitCost, path: 'work' },
  ];
  const names = ['inhouse', ...contracts] as const;
  const picture = ({ title, path }: (typeof kinds)[number]) => {
    const rows = names.map((name) => {
      const at = `${name}.${path}`;
      const text = fill(labels.rowRange, {
        low: `{{${at}.low, about}}`,
        high: `{{${at}.high, about}}`,
      });
      const mark = name === 'inhouse' ? '' : `{{${name}.mark, marks}}`;
      return spanRow(labels[name] + mark, text, `${at}.at`, dot(`${at}.at`));
    });
    return `<h3>${title}</h3>${rows.join('')}`;
  };
  const tabled = ({ title, path }: (typeof kinds)[number]) =>
    table(
      ['', labels.low, labels.normal, labels.busy],
      names.map((name) =>
        row(
          labels[name],
          ['quiet', 'dot', 'busy'].map((month) => `{{${name}.${path}.${month}}}`),
        ),
      ),
      title,
    );
  return {
    predictability: `<p>${finding}</p>${kinds.map(picture).join('')}`,
    predictabilityTable: kinds.map(tabled).join(''),
  };
}

/** The chart of the net position: line, band, zero, marks and a cursor. */
function positionTemplate(labels: { monthAxis: string }): string {
  return (
    '<p>{{lead, positionFinding}}</p>' +
    '<svg class="est-chart" viewBox="0 0 340 256" role="img" aria-label="{{lead, positionFinding}}">' +
    '{{band, bandPath}}{{levels, level}}' +
    '<path class="est-zero" d="M0 {{zeroY, at}}H340"/><text class="est-halo" x="0" y="{{zeroY, at}}" dy="-4">0</text>' +
    '<path class="est-line" d="M{{line}}"/>{{dip, dipMark}}{{turn, turnMark}}' +
    `<text x="0" y="250">${labels.monthAxis}</text>{{years, year}}` +
    '<path class="est-cursor" d="M4 30V212"/></svg>'
  );
}

/** A marked point of the net position, its drop line and its label above or below. */
function markTemplate(dropTo: number, labelAt: number, label: string): string {
  return (
    `<path class="est-drop" d="M{{x, at}} {{y, at}}V${dropTo}"/>` +
    '<circle class="est-dot" cx="{{x, at}}" cy="{{y, at}}" r="4.5"/>' +
    `<text class="est-halo" x="{{x, at}}" y="${labelAt}" text-anchor="{{anchor}}">${label}</text>`
  );
}

/** The table for spreadsheets. */
function csvTemplates(labels: Labels) {
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

/** Texts of which one is told, by the names that a state has for them. */
function choicesOf(live: Texts) {
  const { gain, loss, even } = live;
  const years = [1, 2, 3, 4, 5, 6, 7] as const;
  const periods = Object.fromEntries(years.map((n) => [12 * n, live.years[`y${n}`]]));
  return {
    marks: { yours: live.yours, other: '' },
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
  const base = '<path class="est-base" d="M{{bar.at.base, at}} 1V25"/>';
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
      ...modelsTemplates(labels),
      position: positionTemplate(live),
      positionTable: '{{course, positionRow}}',
      ...costsTemplates(labels, live.costsFinding),
      ...predictabilityTemplates(labels, live.predictabilityFinding),
      effects: '{{strongest, effectsFinding}}{{effects, effectRow}}',
      effectsTable: '{{effects, effectTableRow}}',
    },
    ...csvTemplates(labels),
    // Items of lists.
    note: '<li>{{name, texts}}</li>',
    stackPart: '<path class="est-p{{k, at}}" d="M{{left, at}} 1H{{right, at}}V25H{{left, at}}Z"/>',
    bandPath: '<path class="est-hatch" d="M{{d}}Z"/>',
    level:
      '<path class="est-axis" d="M0 {{y, at}}H340"/>' +
      '<text class="est-halo" x="0" y="{{y, at}}" dy="-4">{{value, about}}</text>',
    dipMark: markTemplate(214, 229, live.dipLabel),
    turnMark: markTemplate(18, 14, live.aheadLabel),
    year: '<text x="{{x, at}}" y="250" text-anchor="{{anchor}}">{{t, at}}</text>',
    positionRow: row('{{t, at}}', ['{{net}}', '{{p10}}', '{{p90}}']),
    effectsFinding: `<p>${live.effectsFinding}</p>`,
    effectRow: spanRow('{{name, effectNames}}', effectText, 'bar.at', base),
    effectTableRow: row('{{name, effectNames}}', ['{{low}}', '{{high}}', '{{span}}']),
  };
}

/** The words of a language that change with the numbers. */
export type Texts = Words['live'];

/** The templates of a language. */
export type Templates = ReturnType<typeof templatesOf>;
