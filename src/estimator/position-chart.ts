import { coordinate } from './bars.ts';

/** A marked point of the line. */
export interface Mark {
  readonly month: number;
  readonly label: string;
  /** `top`: the label hangs from above; `bottom`: it stands below. */
  readonly at: 'top' | 'bottom';
}

/** What the chart of the net position shows, texts already formatted. */
export interface PositionChart {
  readonly title: string;
  readonly position: readonly number[];
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly marks: readonly Mark[];
  readonly axis: string;
  readonly money: (value: number) => string;
}

const box = { width: 340, left: 4, right: 334, top: 30, bottom: 212, height: 256 };

/** Round steps of an axis: about three between the ends. */
function ticks(from: number, to: number): number[] {
  const rough = (to - from) / 3 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: count }, (_, k) => (first + k) * step);
}

/** Where a label starts so that it stays inside. */
function anchor(x: number): string {
  return x < 110 ? 'start' : x > 230 ? 'end' : 'middle';
}

/** Where a month lies from left to right, in units of the drawing. */
export function monthX(month: number, months: number): number {
  return coordinate(box.left + (month / months) * (box.right - box.left));
}

/** The net position month by month as SVG: line, band, zero, marks and a cursor. */
export function positionChart({
  title,
  position,
  band,
  marks,
  axis,
  money,
}: PositionChart): string {
  const months = position.length - 1;
  const all = [0, ...position, ...(band?.low ?? []), ...(band?.high ?? [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const tall = most - least || 1;
  const x = (month: number) => monthX(month, months);
  const y = (value: number) =>
    coordinate(box.top + ((most - value) / tall) * (box.bottom - box.top));
  const points = (values: readonly number[]) => values.map((v, t) => `${x(t)} ${y(v)}`);
  const line = (values: readonly number[]) => `M${points(values).join('L')}`;

  const levels = ticks(least, most)
    .map((value) => {
      const name = value === 0 ? '0' : money(value);
      return (
        `<path class="${value === 0 ? 'est-zero' : 'est-axis'}" d="M0 ${y(value)}H${box.width}"/>` +
        `<text class="est-halo" x="0" y="${y(value) - 4}">${name}</text>`
      );
    })
    .join('');
  const years = Array.from({ length: Math.floor(months / 12) }, (_, k) => 12 * (k + 1))
    .map((t) => `<text x="${x(t)}" y="250" text-anchor="${anchor(x(t))}">${t}</text>`)
    .join('');
  const marked = marks
    .map(({ month, label, at }) => {
      const [end, text] = at === 'top' ? [18, 14] : [214, 229];
      const [px, py] = [x(month), y(position[month] ?? 0)];
      return (
        `<path class="est-drop" d="M${px} ${py}V${end}"/><circle class="est-dot" cx="${px}" cy="${py}" r="4.5"/>` +
        `<text class="est-halo" x="${px}" y="${text}" text-anchor="${anchor(px)}">${label}</text>`
      );
    })
    .join('');
  const hatch = band
    ? `<path class="est-hatch" d="M${[...points(band.high), ...points(band.low).reverse()].join('L')}Z"/>`
    : '';
  return (
    `<svg class="est-chart" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${title}">` +
    `${hatch}${levels}<path class="est-line" d="${line(position)}"/>${marked}` +
    `<text x="0" y="250">${axis}</text>${years}` +
    `<path class="est-cursor" d="M${x(0)} ${box.top}V${box.bottom}"/></svg>`
  );
}
