import type { Assessment } from './assessment.ts';
import { onScale, stacked } from './bars.ts';
import { contracts, models } from './edited.ts';
import { sum } from './months.ts';
import { positionChart } from './position-chart.ts';
import type { Bills, Components } from './results.ts';
import type { Effect } from './uncertainty.ts';
import { wording, type Studies } from './wording.ts';

/** What an outsourced bill consists of, in five parts. */
function boughtParts(c: Components): number[] {
  const handover = c.ramp + c.parallel + c.stranded + c.selection + c.transfer + c.severance;
  return [c.provider, c.overhead, handover, c.turnover, c.gainshare];
}

/** The six lines that move the result most; quote and staffing are one where they are equal. */
function strongest(effects: readonly Effect[]): Effect[] {
  const top = effects.filter(({ span }) => span > 0);
  const [first, second] = top;
  if (
    first?.name === 'quote' &&
    second?.name === 'providerStaffing' &&
    first.span - second.span <= 1e-9 * first.span
  ) {
    top.splice(0, 2, { ...first, name: 'both' });
  }
  return top.slice(0, 6);
}

/** A quiet, a normal and a busy month, and the least and most of them. */
function monthsOf(quiet: number, dot: number, busy: number) {
  return {
    quiet,
    dot,
    busy,
    low: Math.min(quiet, dot, busy),
    high: Math.max(quiet, dot, busy),
  };
}

/** All numbers of a state, and the names of its texts, under the names that the templates use. */
export function viewOf(a: Assessment, studies?: Studies) {
  const { choice, inputs, results, spread } = a;
  const { people, volumeSwing: s } = inputs;
  const range = spread?.ranges[choice.model];
  const band = range?.positionBand;

  const most = Math.max(
    results.totalInhouse,
    ...models.map((model) => a.models[model].totalOutsourced),
  );
  const savings = onScale(
    models.map((model) => {
      const dot = a.models[model].totalSaving;
      const { p10: low = dot, p90: high = dot } = spread?.ranges[model].total ?? {};
      return { low, dot, high };
    }),
  );
  const ofModels = models.map((model, k) => {
    const own = a.models[model];
    const parts = boughtParts(own.components);
    return [
      model,
      {
        ...own,
        range: spread?.ranges[model],
        saving: savings[k],
        parts,
        stack: stacked(parts, most),
      },
    ];
  });

  const { inhouse } = results.predictability;
  const bills = contracts.map((contract) => a.contracts[contract].predictability.provider);
  const ofMonths = (month: (bill: Bills) => ReturnType<typeof monthsOf>) =>
    onScale([inhouse, ...bills].map(month));
  const billed = ofMonths(({ low, normal, high }) => monthsOf(low, normal, high));
  const worked = ofMonths(({ low, normal, high }) =>
    monthsOf(low / (1 - s) / people, normal / people, high / (1 + s) / people),
  );
  const ofContracts = ['inhouse', ...contracts].map((name, k) => {
    return [name, { bill: billed[k], work: worked[k] }];
  });

  const own = Object.values(results.inhouseParts);
  const month = sum(own);
  const ownParts = own.map((part) => (month && part / month) * results.totalInhouse);

  const top = strongest(spread?.effects ?? []);
  const ends = top.map(({ low, high }) => {
    return { low: Math.min(low, high), high: Math.max(low, high), base: results.npv };
  });
  const bars = onScale(ends);
  const effects = top.map((effect, k) => ({ ...effect, bar: bars[k] }));

  return {
    ...results,
    ...inputs,
    ...choice,
    ...wording(a, studies),
    ...positionChart(results, band),
    ...(Object.fromEntries([...ofModels, ...ofContracts]) as object),
    range,
    ownParts,
    stack: stacked(ownParts, most),
    providerShare: results.totalOutsourced && results.components.provider / results.totalOutsourced,
    effects,
    strongest: effects.slice(0, 1),
    course: results.position.map((net, t) => {
      const name = t ? 'monthName' : 'startName';
      return { t, name, net, p10: band?.p10[t], p90: band?.p90[t] };
    }),
  };
}
