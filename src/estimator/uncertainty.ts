import type { Inputs, NumberName } from './inputs.ts';
import { netPresentValue } from './model.ts';
import { walk } from './months.ts';

/** Tenth, fiftieth and ninetieth percentile. */
export interface Percentiles<T = number> {
  readonly p10: T;
  readonly p50: T;
  readonly p90: T;
}

/** What the draws say: value today, total, yearly saving in steady state, and the position band. */
export interface Range {
  readonly n: number;
  readonly seed: number;
  readonly npv: Percentiles;
  readonly total: Percentiles;
  readonly runRate: Percentiles;
  /** Share of draws that lose money in today's value. */
  readonly probLoss: number;
  /** The net position's percentiles, month by month, each list over the months 0…H. */
  readonly positionBand: Percentiles<number[]>;
}

/** What one line does to the value today, from its low to its high end. */
export interface Effect {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly span: number;
}

/** An uncertain line: the drawn number lies between low and high, most often at the mode. */
interface Line {
  readonly names: readonly NumberName[];
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  /** What a drawn number makes of an input. */
  readonly apply: (value: number, drawn: number) => number;
}

const times = (value: number, factor: number) => value * factor;
const plus = (value: number, extra: number) => value + extra;
const wholePlus = (value: number, extra: number) => value + Math.floor(extra + 0.5);

/** The twelve lines, in the order of the draws. They lean a little to the bad side, on purpose. */
function linesOf({ currencyRange, volumeSwing }: Inputs): Line[] {
  const factor = (low: number, high: number, ...names: NumberName[]): Line => {
    return { names, low, mode: 1, high, apply: times };
  };
  const spread = (by: number, name: NumberName): Line => {
    return { names: [name], low: -by, mode: 0, high: by, apply: plus };
  };
  return [
    factor(0.95, 1.1, 'quote'),
    factor(0.95, 1.1, 'providerStaffing'),
    factor(0.6, 1.6, 'governance', 'qualityControl', 'travel'),
    factor(0.5, 1.75, 'rampExtra'),
    factor(0.7, 1.6, 'selection', 'knowledgeTransfer'),
    { names: ['parallelMonths'], low: 0, mode: 0, high: 1, apply: wholePlus },
    spread(0.03, 'wageGrowth'),
    spread(0.03, 'priceIndexation'),
    spread(currencyRange, 'currencyDrift'),
    factor(0.6, 1.5, 'attrition'),
    factor(0.7, 1.3, 'workspace'),
    factor(0.5, Math.min(1.5, 0.9 / volumeSwing), 'volumeSwing'),
  ];
}

/** A generator of uniform numbers in [0, 1): mulberry32. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The triangular number at a share `u` of its distribution. */
function triangular(u: number, { low, mode, high }: Line): number {
  const width = high - low;
  if (width === 0) return mode;
  if (u * width < mode - low) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Quantile of type 7 of sorted values. */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const from = sorted[low] ?? 0;
  return from + (place - low) * ((sorted[low + 1] ?? from) - from);
}

/** Sorts the values in place. */
function percentiles(values: Float64Array): Percentiles {
  values.sort();
  return { p10: quantile(values, 0.1), p50: quantile(values, 0.5), p90: quantile(values, 0.9) };
}

/** How to draw; `band: false` leaves the position's percentiles out (empty lists), which is faster. */
export interface Drawing {
  readonly draws: number;
  readonly seed: number;
  readonly band?: boolean;
}

/** The draws that the page uses. */
export const pageDraws: Drawing = { draws: 2000, seed: 1 };

/** The same draws for any inputs: models compared with one seed differ by their inputs alone. */
export function simulate(inputs: Inputs, { draws, seed, band = true }: Drawing): Range {
  const lines = linesOf(inputs);
  const uniform = mulberry32(seed);
  const drawn = { ...inputs };
  const position = new Float64Array(inputs.months + 1);
  const kept = band ? [...position.keys()] : [inputs.months];
  const columns = kept.map(() => new Float64Array(draws));
  const npv = new Float64Array(draws);
  const runRate = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (const line of lines) {
      const number = triangular(uniform(), line);
      for (const name of line.names) drawn[name] = line.apply(inputs[name], number);
    }
    const run = walk(drawn, position);
    npv[draw] = run.npv;
    runRate[draw] = run.runRateSavingYear;
    for (let k = 0; k < kept.length; k++) columns[k]![draw] = position[kept[k]!]!;
  }
  const nets = columns.map(percentiles);
  const months = band ? nets : [];
  return {
    n: draws,
    seed,
    npv: percentiles(npv),
    total: nets.at(-1)!,
    runRate: percentiles(runRate),
    probLoss: npv.filter((value) => value < 0).length / draws,
    positionBand: {
      p10: months.map(({ p10 }) => p10),
      p50: months.map(({ p50 }) => p50),
      p90: months.map(({ p90 }) => p90),
    },
  };
}

/** What each line alone does to the value today, the strongest first. */
export function sensitivity(inputs: Inputs): Effect[] {
  const effects = linesOf(inputs).map(({ names, low, high, apply }) => {
    const valueAt = (end: number) => {
      const moved = names.map((name) => [name, apply(inputs[name], end)]);
      return netPresentValue({ ...inputs, ...Object.fromEntries(moved) });
    };
    const ends = { low: valueAt(low), high: valueAt(high) };
    return { name: names.join('+'), ...ends, span: Math.abs(ends.high - ends.low) };
  });
  return effects.sort((a, b) => {
    const equal = Math.abs(a.span - b.span) <= 1e-9 * Math.max(a.span, b.span);
    return equal ? 0 : b.span - a.span;
  });
}
