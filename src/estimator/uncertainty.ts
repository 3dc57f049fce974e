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

type Moved = { -readonly [Name in keyof Inputs]: Inputs[Name] };

/** An uncertain line: its inputs, and a number between low and high, most often at the mode. */
type Line = readonly [low: number, mode: number, high: number, ...names: NumberName[]];

/** The twelve lines, in the order of the draws. They lean a little to the bad side, on purpose. */
function linesOf({ currencyRange, volumeSwing }: Inputs): Line[] {
  return [
    [0.95, 1, 1.1, 'quote'],
    [0.95, 1, 1.1, 'providerStaffing'],
    [0.6, 1, 1.6, 'governance', 'qualityControl', 'travel'],
    [0.5, 1, 1.75, 'rampExtra'],
    [0.7, 1, 1.6, 'selection', 'knowledgeTransfer'],
    [0, 0, 1, 'parallelMonths'],
    [-0.03, 0, 0.03, 'wageGrowth'],
    [-0.03, 0, 0.03, 'priceIndexation'],
    [-currencyRange, 0, currencyRange, 'currencyDrift'],
    [0.6, 1, 1.5, 'attrition'],
    [0.7, 1, 1.3, 'workspace'],
    [0.5, 1, Math.min(1.5, 0.9 / volumeSwing), 'volumeSwing'],
  ];
}

/** Moves a line's inputs by a drawn number: a factor where the mode is 1, otherwise added. */
function move(moved: Moved, inputs: Inputs, [, mode, , ...names]: Line, drawn: number): Moved {
  for (const name of names) {
    const extra = name === 'parallelMonths' ? Math.floor(drawn + 0.5) : drawn;
    moved[name] = mode ? inputs[name] * drawn : inputs[name] + extra;
  }
  return moved;
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
function triangular(u: number, [low, mode, high]: Line): number {
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
  const sorted = values.sort();
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
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
  const column = () => new Float64Array(draws);
  const [npv, runRate] = [column(), column()];
  const position: number[] = [];
  const nets = Array.from({ length: inputs.months + 1 }, column);
  for (let draw = 0; draw < draws; draw++) {
    for (const line of lines) move(drawn, inputs, line, triangular(uniform(), line));
    const run = walk(drawn, position);
    npv[draw] = run.npv;
    runRate[draw] = run.runRateSavingYear;
    for (let month = 0; month < nets.length; month++) nets[month]![draw] = position[month]!;
  }
  const months = band ? nets.map(percentiles) : [];
  const monthly = (name: keyof Percentiles) => months.map((month) => month[name]);
  return {
    n: draws,
    seed,
    npv: percentiles(npv),
    total: percentiles(nets.at(-1)!),
    runRate: percentiles(runRate),
    probLoss: npv.filter((value) => value < 0).length / draws,
    positionBand: { p10: monthly('p10'), p50: monthly('p50'), p90: monthly('p90') },
  };
}

/** What each line alone does to the value today, the strongest first. */
export function sensitivity(inputs: Inputs): Effect[] {
  const effects = linesOf(inputs).map((line) => {
    const valueAt = (end: number) => netPresentValue(move({ ...inputs }, inputs, line, end));
    const [least, , most, ...names] = line;
    const [low, high] = [valueAt(least), valueAt(most)];
    return { name: names.join('+'), low, high, span: Math.abs(high - low) };
  });
  return effects.sort((a, b) => {
    const equal = Math.abs(a.span - b.span) <= 1e-9 * Math.max(a.span, b.span);
    return equal ? 0 : b.span - a.span;
  });
}
