import type { roomWords } from '#i18n/translate.ts';
import { contracts, models } from './edited.ts';
import { barRow, dot, row, spanRow, swatch, table } from './markup.ts';
import { fill } from '#markup/text.ts';

/** Names that stand beside the numbers. */
export type Labels = ReturnType<typeof roomWords<'estimator'>>['labels'];

/** The parts of a cost in-house and outsourced, in the order of their patterns. */
const ownParts = ['direct', 'replacing', 'workspace', 'supervision'] as const;
const boughtParts = ['provider', 'overhead', 'handover', 'turnover', 'gainshare'] as const;

/** The three models side by side. */
export function modelsTemplates(labels: Labels) {
  const pictures = models.map((model) => {
    const text = fill(labels.modelsRow, {
      sum: `{{${model}.totalSaving, about}}`,
      p10: `{{${model}.range.total.p10, end}}`,
      p90: `{{${model}.range.total.p90, end}}`,
    });
    const at = `${model}.saving.at`;
    return spanRow(`${labels[model]}{{model, ${model}Mark}}`, text, at, dot(at));
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

/** What the costs consist of. */
export function costsTemplates(labels: Labels, finding: string) {
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

/** Bill and cost of work in a quiet, a normal and a busy month. */
export function predictabilityTemplates(labels: Labels, finding: string) {
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
      const mark = name === 'inhouse' ? '' : `{{contract, ${name}Mark}}`;
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
