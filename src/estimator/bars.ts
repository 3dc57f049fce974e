const width = 340;
const edge = 6;

/** Both ends of a scale that holds zero and all given values. */
export function scaleOf(values: readonly number[]): [from: number, to: number] {
  const from = Math.min(0, ...values);
  return [from, Math.max(0, ...values, from === 0 ? 1e-9 : 0)];
}

/** A number as SVG wants it: one decimal is a thirtieth of a millimetre on a phone. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A bar from one value to another on a scale, with a dot, zero as a thin and `base` as a long tick. */
export function spanBar(
  [from, to]: readonly [number, number],
  low: number,
  high: number,
  { dot, base }: { dot?: number; base?: number },
): string {
  const x = (value: number) =>
    coordinate(edge + ((value - from) / (to - from)) * (width - 2 * edge));
  const bar = coordinate(Math.max(0, x(high) - x(low)));
  return (
    `<svg class="est-span" viewBox="0 0 ${width} 22" aria-hidden="true">` +
    `<path class="est-axis" d="M0 11H${width}M${x(0)} 2V20"/>` +
    `<rect class="est-hatch" x="${x(low)}" y="5" width="${bar}" height="12"/>` +
    (dot === undefined ? '' : `<circle class="est-dot" cx="${x(dot)}" cy="11" r="5"/>`) +
    (base === undefined ? '' : `<path class="est-base" d="M${x(base)} 0V22"/>`) +
    '</svg>'
  );
}

/** Parts of a whole side by side, each in its own pattern, on a scale from 0 to `most`. */
export function stackBar(parts: readonly number[], most: number): string {
  let from = 0;
  const pieces = parts.map((part, at) => {
    const wide = most > 0 ? (part / most) * (width - 2) : 0;
    const piece = `<rect class="est-p${at}" x="${coordinate(from + 1)}" y="1" width="${coordinate(wide)}" height="24"/>`;
    from += wide;
    return piece;
  });
  return `<svg class="est-stack" viewBox="0 0 ${width} 26" aria-hidden="true">${pieces.join('')}</svg>`;
}

/** The pattern of a part, for the name beside it. */
export function swatch(at: number): string {
  return `<svg class="est-swatch" viewBox="0 0 16 16" aria-hidden="true"><rect class="est-p${at}" x="1" y="1" width="14" height="14"/></svg>`;
}
