import type { Results } from './results.ts';
import type { Percentiles } from './uncertainty.ts';

const left = 4;
const right = 334;
const top = 30;
const bottom = 212;

/** A number as SVG wants it: one decimal is a thirtieth of a millimetre on a phone. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a month lies from left to right, in units of the drawing. */
export function monthX(month: number, months: number): number {
  return coordinate(left + (month / months) * (right - left));
}

/** The step between an axis' round numbers: about three between the ends. */
function roundStep(from: number, to: number): number {
  const rough = (to - from) / 3 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5].map((n) => n * power).find((size) => size >= rough) ?? 10 * power;
}

/** The net position month by month, as what its drawing consists of. */
export function positionChart(
  { position, deepestDip, deepestMonth, paybackMonth }: Results,
  band?: Percentiles<number[]>,
) {
  const months = position.length - 1;
  const all = [0, ...position, ...(band?.p10 ?? []), ...(band?.p90 ?? [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number) =>
    coordinate(top + ((most - value) / (most - least || 1)) * (bottom - top));
  const points = (values: readonly number[]) =>
    values.map((value, t) => `${monthX(t, months)} ${y(value)}`);
  const point = (t: number) => {
    const x = monthX(t, months);
    // A label starts where it stays inside.
    return { t, x, y: y(position[t]!), anchor: x < 110 ? 'start' : x > 230 ? 'end' : 'middle' };
  };
  const step = roundStep(least, most);
  const levels = [];
  for (let k = Math.ceil(least / step); k * step <= most; k++) {
    if (k) levels.push({ value: k * step, y: y(k * step) });
  }
  return {
    levels,
    zeroY: y(0),
    line: points(position).join('L'),
    // None or one of each.
    band: band ? [{ d: [...points(band.p90), ...points(band.p10).reverse()].join('L') }] : [],
    dip: deepestDip < 0 ? [point(deepestMonth)] : [],
    turn: paybackMonth ? [point(paybackMonth)] : [],
    years: position.flatMap((_net, t) => (t && t % 12 === 0 ? [point(t)] : [])),
  };
}
