import { each } from './each.ts';

/** How wide all drawings of a row are, so that they share their scale, and the space at both ends. */
const width = 340;
const edge = 6;

/** Rows of numbers on one scale that holds zero: `at` says where in the drawing each number lies. */
export function onScale<Row extends object>(rows: readonly Row[]) {
  const all = [0, ...rows.flatMap((row) => Object.values(row) as number[])];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const x = (value: number) => edge + ((value - from) / (to - from || 1)) * (width - 2 * edge);
  return rows.map((row) => {
    const values = { ...row, zero: 0 } as Record<string, number>;
    return { ...row, at: each(Object.keys(values), (name) => x(values[name]!)) };
  });
}

/** Parts of a whole side by side, on a scale from 0 to `most`: both ends of each. */
export function stacked(parts: readonly number[], most: number) {
  let right = 1;
  return parts.map((part, k) => {
    const left = right;
    right += most > 0 ? (part / most) * (width - 2) : 0;
    return { k, left, right };
  });
}
