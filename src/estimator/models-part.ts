import { scaleOf, spanBar } from './bars.ts';
import { models } from './edited.ts';
import { fill, table } from './markup.ts';
import { line, type Part } from './part.ts';
import { formats, period, type Telling } from './phrases.ts';
import type { Results } from './results.ts';

/** Onshore, nearshore and offshore at the one quote. */
export function modelsPart(telling: Telling): Part {
  const { a, words } = telling;
  const f = formats(telling);
  const savings = models.map((model) => a.models[model].totalSaving);
  const best = models[savings.indexOf(Math.max(...savings))] ?? 'onshore';
  const { totalSaving } = a.models[best];
  const ranges = models.map((model) => a.spread?.ranges[model].total);
  const scale = scaleOf([...savings, ...ranges.flatMap((r) => (r ? [r.p10, r.p90] : []))]);
  const rows = models.map((model, k) => {
    const sum = savings[k] ?? 0;
    const total = ranges[k];
    const { p10, p90 } = total ?? { p10: sum, p90: sum };
    const ends = { sum: f.about(sum), p10: f.end(p10), p90: f.end(p90) };
    const name = model === a.choice.model ? fill(words.yours, { name: words[model] }) : words[model];
    const text = fill(total ? words.modelsRow : words.modelsRowShort, ends);
    return line(name, text, spanBar(scale, p10, p90, { dot: sum }));
  });
  const each = (name: string, of: (r: Results) => string) =>
    [name, ...models.map((model) => of(a.models[model]))];
  const spread = a.spread?.ranges;
  const drawn = spread
    ? [
        [words.p10, ...models.map((model) => f.cell(spread[model].total.p10))],
        [words.p90, ...models.map((model) => f.cell(spread[model].total.p90))],
        [words.lossShare, ...models.map((model) => f.percent(spread[model].probLoss))],
      ]
    : [];
  return {
    finding: fill(totalSaving < 0 ? words.modelsLoss : words.modelsGain, {
      name: words[best],
      sum: f.about(Math.abs(totalSaving)),
      period: period(telling),
    }),
    picture: rows.join(''),
    table: table(
      words.none,
      '',
      ['', ...models.map((model) => words[model])],
      [
        each(words.saving, (r) => f.cell(r.totalSaving)),
        each(words.savingShare, (r) => f.percent(r.totalPct)),
        ...drawn,
        each(words.todayValue, (r) => f.cell(r.npv)),
        each(words.perYear, (r) => f.cell(r.runRateSavingYear)),
        each(words.firstYear, (r) => f.cell(r.firstYearNet)),
        each(words.oneOff, (r) => f.cell(r.oneOff)),
        each(words.deepest, (r) => f.cell(r.deepestDip)),
        each(words.aheadFrom, (r) => f.plain(r.paybackMonth)),
        each(words.highestPrice, (r) => f.highest(r.breakEvenPrice)),
      ],
    ),
  };
}
