/** A straight scale from numbers to units of the drawing. */
export function scale(
  from: number,
  to: number,
  start: number,
  end: number,
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from || 1)) * (end - start);
}

/** Round numbers from `from` to `to`, about `count` steps apart: `(0, 90, 4)` → 0, 25, 50, 75. */
export function ticks(from: number, to: number, count: number): number[] {
  const rough = (to - from) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const list: number[] = [];
  for (let at = Math.ceil(from / step - 1e-9); at * step <= to + step * 1e-9; at += 1) {
    list.push(Number((at * step).toPrecision(12)));
  }
  return list;
}

/** A broken line with fewer points: none is left out that lies farther than `most` from the rest. */
export function simplify(
  points: readonly (readonly [number, number])[],
  most = 0.5,
): (readonly [number, number])[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy) || 1;
  const distances = points.map(
    ([x, y]) => Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length,
  );
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= most) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), most).slice(0, -1),
    ...simplify(points.slice(farthest), most),
  ];
}

/** Ticks that reach over all values: `(0, 90, 4)` → 0, 25, 50, 75, 100. */
export function ticksOver(from: number, to: number, count: number): number[] {
  const inner = ticks(from, to, count);
  const step = (inner[1] ?? 1) - (inner[0] ?? 0) || 1;
  const first = inner[0] ?? from;
  const last = inner.at(-1) ?? to;
  return [
    ...(first > from ? [first - step] : []),
    ...inner,
    ...(last < to ? [Number((last + step).toPrecision(12))] : []),
  ];
}
