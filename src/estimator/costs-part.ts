import { stackBar, swatch } from './bars.ts';
import { models } from './edited.ts';
import { fill, table } from './markup.ts';
import { line, type Part } from './part.ts';
import { formats, period, type Telling } from './phrases.ts';
import type { Results } from './results.ts';

/** What the work costs in-house and under each model, and what that consists of. */
export function costsPart(telling: Telling): Part {
  const { a, words } = telling;
  const f = formats(telling);
  const { results } = a;
  const { totalInhouse, totalOutsourced, inhouseParts } = results;
  const { direct, attrition, workspace, supervision } = inhouseParts;
  const month = direct + attrition + workspace + supervision;
  const overPeriod = [direct, attrition, workspace, supervision].map((part) =>
    month === 0 ? 0 : (part / month) * totalInhouse,
  );
  const most = Math.max(totalInhouse, ...models.map((model) => a.models[model].totalOutsourced));
  const draw = (name: string, total: number, names: string[], parts: number[], from = 0) => {
    const list = parts.flatMap((part, k) =>
      part > 0 ? [`<li>${swatch(k + from)} ${names[k] ?? ''}: ${f.about(part)}</li>`] : [],
    );
    const padded = [...Array<number>(from).fill(0), ...parts];
    return `${line(name, f.about(total), stackBar(padded, most))}<ul class="est-parts">${list.join('')}</ul>`;
  };
  const own = [words.direct, words.replacing, words.workspace, words.supervision];
  const bought = [words.provider, words.overhead, words.handover, words.turnover, words.gainshare];
  const bars = models.map((model) => {
    const { components: c, totalOutsourced: total } = a.models[model];
    const handover = c.ramp + c.parallel + c.stranded + c.selection + c.transfer + c.severance;
    const parts = [c.provider, c.overhead, handover, c.turnover, c.gainshare];
    return draw(words[model], total, bought, parts);
  });
  const each = (name: string, of: (r: Results) => number) =>
    [name, ...models.map((model) => f.cell(of(a.models[model])))];
  const names = [
    ...(['provider', 'overhead', 'ramp', 'turnover', 'parallel', 'stranded'] as const),
    ...(['gainshare', 'selection', 'transfer', 'severance'] as const),
  ];
  const share = totalOutsourced === 0 ? null : results.components.provider / totalOutsourced;
  return {
    finding: fill(words.costsGain, {
      period: period(telling),
      inhouse: f.about(totalInhouse),
      outsourced: f.about(totalOutsourced),
      share: share === null ? '–' : f.percent(share),
    }),
    picture: draw(words.inhouse, totalInhouse, own, overPeriod) + bars.join(''),
    table:
      table(
        words.none,
        '',
        [words.inhouse, words.cost],
        [...own.map((name, k) => [name, f.cell(overPeriod[k] ?? 0)]), [words.total, f.cell(totalInhouse)]],
      ) +
      table(
        words.none,
        '',
        [words.cost, ...models.map((model) => words[model])],
        [
          ...names.map((name) => each(words[name], (r) => r.components[name])),
          each(words.total, (r) => r.totalOutsourced),
        ],
      ),
  };
}
