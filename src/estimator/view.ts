import type { Assessment } from './assessment.ts';
import { scaleOf, type Span, type Stack } from './bars.ts';
import { contracts, models } from './edited.ts';
import type { Components } from './results.ts';
import type { Effect } from './uncertainty.ts';

/** A bar for each row of numbers, all on one scale. */
function spansOf(rows: readonly { low: number; high: number; dot: number }[]): Span[] {
  const scale = scaleOf(rows.flatMap(({ low, high, dot }) => [low, high, dot]));
  return rows.map((row) => ({ scale, ...row }));
}

/** A low, a normal and a high month, as a row of a picture. */
function monthSpan([quiet, dot, busy]: readonly [number, number, number]) {
  return { low: Math.min(quiet, dot, busy), dot, high: Math.max(quiet, dot, busy) };
}

/** What an outsourced bill consists of, in five parts. */
function boughtParts(c: Components): number[] {
  const handover = c.ramp + c.parallel + c.stranded + c.selection + c.transfer + c.severance;
  return [c.provider, c.overhead, handover, c.turnover, c.gainshare];
}

/** The six lines that move the result most; quote and staffing are one where they are equal. */
function strongest(effects: readonly Effect[]): Effect[] {
  const [first, second, ...rest] = effects.filter(({ span }) => span > 0);
  if (!first || !second) return first ? [first] : [];
  const equal = first.span - second.span <= 1e-9 * first.span;
  const both = equal && first.name + second.name === 'quoteproviderStaffing';
  return [...(both ? [{ ...first, name: 'both' }] : [first, second]), ...rest].slice(0, 6);
}

/** All numbers of a state under the names that the templates use. */
export function viewOf(a: Assessment) {
  const { choice, inputs, results, spread } = a;
  const { people, volumeSwing: s } = inputs;
  const ranges = spread?.ranges;

  const savings = models.map((model) => {
    const dot = a.models[model].totalSaving;
    const { p10 = dot, p90 = dot } = ranges?.[model].total ?? {};
    return { low: p10, dot, high: p90 };
  });
  const modelSpans = spansOf(savings);
  const most = Math.max(results.totalInhouse, ...models.map((m) => a.models[m].totalOutsourced));
  const ofModels = models.map((model, k) => {
    const own = a.models[model];
    const stack: Stack = { parts: boughtParts(own.components), most };
    return [model, { ...own, range: ranges?.[model], span: modelSpans[k], stack }];
  });

  const billed = [
    results.predictability.inhouse,
    ...contracts.map((contract) => a.contracts[contract].predictability.provider),
  ].map(({ low, normal, high }) => [low, normal, high] as const);
  const worked = billed.map(
    ([low, normal, high]) =>
      [low / (1 - s) / people, normal / people, high / (1 + s) / people] as const,
  );
  const billSpans = spansOf(billed.map(monthSpan));
  const workSpans = spansOf(worked.map(monthSpan));
  const ofContracts = ['inhouse', ...contracts].map((name, k) => {
    return [
      name,
      { bill: billed[k], work: worked[k], billSpan: billSpans[k], workSpan: workSpans[k] },
    ];
  });

  const own = Object.values(results.inhouseParts);
  const month = own.reduce((total, part) => total + part, 0);
  const inhouseParts = own.map((part) => (month && part / month) * results.totalInhouse);

  const top = strongest(spread?.effects ?? []);
  const scale = scaleOf(top.flatMap(({ low, high }) => [low, high]));
  const effects = top.map((effect) => {
    const low = Math.min(effect.low, effect.high);
    const high = Math.max(effect.low, effect.high);
    return { ...effect, bar: { scale, low, high, base: results.npv } };
  });

  return {
    ...results,
    ...inputs,
    ...choice,
    ...(Object.fromEntries([...ofModels, ...ofContracts]) as object),
    range: ranges?.[choice.model],
    inhouseParts,
    inhouseStack: { parts: inhouseParts, most },
    providerShare: results.totalOutsourced && results.components.provider / results.totalOutsourced,
    effects,
  };
}
