const width = 340;
const edge = 6;

/** Both ends of a scale. */
export type Scale = readonly [from: number, to: number];

/** A bar from one value to another, with a dot and a long tick (`base`), on a scale. */
export interface Span {
  readonly scale: Scale;
  readonly low: number;
  readonly high: number;
  readonly dot?: number;
  readonly base?: number;
}

/** Parts of a whole on a scale from 0 to `most`. */
export interface Stack {
  readonly parts: readonly number[];
  readonly most: number;
}

/** The scale that holds zero and all given values. */
export function scaleOf(values: readonly number[]): Scale {
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** A number as SVG wants it: one decimal is a thirtieth of a millimetre on a phone. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The drawing that a row's bar is: as wide as all others, so that they share their scale. */
function drawing(kind: string, content: string): string {
  return `<svg class="est-${kind}" viewBox="0 0 ${width} 26" aria-hidden="true">${content}</svg>`;
}

/** A span as SVG; zero is a thin tick. */
export function spanBar({ scale: [from, to], low, high, dot, base }: Span): string {
  const x = (value: number) =>
    coordinate(edge + ((value - from) / (to - from || 1)) * (width - 2 * edge));
  return drawing(
    'span',
    `<path class="est-axis" d="M0 13H${width}"/><path d="M${x(0)} 3V23"/>` +
      `<path class="est-hatch" d="M${x(low)} 7H${x(high)}V19H${x(low)}Z"/>` +
      (dot === undefined ? '' : `<circle class="est-dot" cx="${x(dot)}" cy="13" r="5"/>`) +
      (base === undefined ? '' : `<path class="est-base" d="M${x(base)} 1V25"/>`),
  );
}

/** Parts side by side as SVG, each in its own pattern. */
export function stackBar({ parts, most }: Stack): string {
  let from = 1;
  const pieces = parts.map((part, at) => {
    const start = from;
    from += most > 0 ? (part / most) * (width - 2) : 0;
    const [left, right] = [coordinate(start), coordinate(from)];
    return `<path class="est-p${at}" d="M${left} 1H${right}V25H${left}Z"/>`;
  });
  return drawing('stack', pieces.join(''));
}
