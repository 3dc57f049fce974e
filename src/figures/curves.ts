import type { Figure as Amount } from '#facts/schema.ts';
import { scale, simplify, ticks, ticksOver } from './axis.ts';
import { drawingWidth, group, paragraph, path } from './draw.ts';
import type { Drawing, Frame } from './draw.ts';
import { looks, textWidth, wrap } from './type.ts';

type Point = readonly [number, number];

/** Lines over a common plane, in one language. */
export interface CurvesData {
  readonly x: string;
  readonly y: string;
  readonly xUnit?: Amount['unit'];
  readonly yUnit?: Amount['unit'];
  readonly series: readonly { readonly label: string; readonly points: readonly Point[] }[];
}

const usualHeight = 210;
const gap = 24;
const styles = ['fig-first', 'fig-ink', 'fig-ink fig-dash', 'fig-ink fig-dots'];

/** Room for the names at the ends of the lines: as little as keeps words whole and lines few. */
function nameRoom(labels: readonly string[]): number {
  const fits = (width: number) =>
    labels.every(
      (label) =>
        label.split(' ').every((word) => textWidth(word, 'name') <= width) &&
        wrap(label, width, 'name').length <= 3,
    );
  return [76, 88, 100, 112, 124].find(fits) ?? 130;
}

/** Moves names apart so that none covers another: first down, then back up from the foot. */
function spread(
  tops: readonly number[],
  heights: readonly number[],
  [head, foot]: readonly [number, number],
): number[] {
  const order = tops.map((_, index) => index).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
  const placed = [...tops];
  let free = head;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free);
    free = (placed[index] ?? 0) + (heights[index] ?? 0) + 4;
  }
  let limit = foot;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, limit - (heights[index] ?? 0));
    limit = (placed[index] ?? 0) - 4;
  }
  return placed;
}

/** Both ends and the middle where that is a round number, else round numbers within. */
function ticksAcross(from: number, to: number): number[] {
  const middle = (from + to) / 2;
  return Number(middle.toPrecision(2)) === middle ? [from, middle, to] : ticks(from, to, 3);
}

/** Five of many places, evenly apart: the rows of the table. */
function rowsFor(xs: readonly number[]): number[] {
  return [0, 1, 2, 3, 4].map((part) => xs[Math.round((part / 4) * (xs.length - 1))] ?? 0);
}

/** Lines told apart by stroke, each named at its end. */
export function curves(data: CurvesData, { say, format }: Frame): Drawing {
  const all = data.series.flatMap(({ points }) => points);
  const xs = [...new Set(all.map(([x]) => x))].sort((a, b) => a - b);
  const [xFrom = 0, xTo = 1] = [xs[0], xs.at(-1)];
  const [low, high] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const ySteps = ticksOver(low > high / 3 ? low : Math.min(0, low), high, 4);
  const yTexts = ySteps.map((value) => format({ value, unit: data.yUnit }));
  const left = Math.ceil(Math.max(...yTexts.map((text) => textWidth(text, 'note')))) + 6;
  const names = nameRoom(data.series.map(({ label }) => label));
  const right = drawingWidth - names - gap;
  const title = paragraph(data.y, { x: 0, y: 0, width: drawingWidth, look: 'note' });
  const top = title.bottom + 12;
  const heights = data.series.map(
    ({ label }) => wrap(label, names, 'name').length * looks.name.leading,
  );
  // Long names need a taller plane to stand apart in.
  const namesHeight = heights.reduce((sum, height) => sum + height + 4, 0);
  const foot = top + Math.max(usualHeight, namesHeight - 16);
  const toX = scale(xFrom, xTo, left, right);
  const toY = scale(ySteps[0] ?? 0, ySteps.at(-1) ?? 1, foot, top);
  const texts = [title.markup];
  ySteps.forEach((value, index) => {
    texts.push(
      paragraph(yTexts[index] ?? '', {
        x: left - 6,
        y: toY(value) - 9,
        look: 'note',
        anchor: 'end',
      }).markup,
    );
  });
  const xSteps = ticksAcross(xFrom, xTo);
  for (const value of xSteps) {
    texts.push(
      paragraph(format({ value, unit: data.xUnit }), {
        x: toX(value),
        y: foot + 8,
        look: 'note',
        anchor: 'mid',
      }).markup,
    );
  }
  const xTitle = paragraph(data.x, {
    x: left,
    y: foot + 29,
    width: drawingWidth - left,
    look: 'note',
  });
  texts.push(xTitle.markup);

  const ends = data.series.map(({ points }) => toY(points.at(-1)?.[1] ?? 0));
  const tops = spread(
    ends.map((end) => end - 10),
    heights,
    [title.bottom, foot + 8],
  );
  const lines = data.series.map(({ points }, index) => {
    const stops = simplify(points.map(([x, y]) => [toX(x), toY(y)]));
    const data = stops.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L');
    return group(styles[index] ?? 'fig-ink', path(`M${data}`));
  });
  const leaders = ends.map(
    (end, index) =>
      `M${right + 4} ${Math.round(end)}L${right + gap - 4} ${Math.round((tops[index] ?? 0) + 10)}`,
  );
  data.series.forEach(({ label }, index) => {
    texts.push(
      paragraph(label, { x: right + gap, y: tops[index] ?? 0, width: names, look: 'name' }).markup,
    );
  });
  const gridLines = ySteps.map((value) => `M${left} ${Math.round(toY(value))}H${right}`).join('');
  const xMarks = xSteps.map((value) => `M${Math.round(toX(value))} ${foot}v5`).join('');
  const rows = xs.length > 12 ? rowsFor(xs) : xs;
  return {
    height: xTitle.bottom + 3,
    body:
      group('fig-hair', path(gridLines)) +
      group('fig-line', path(xMarks + leaders.join(''))) +
      lines.reverse().join('') +
      texts.join(''),
    alt: `${data.series.map(({ label }) => label).join('; ')}. ${say('chart')}`,
    table: {
      head: [data.x, ...data.series.map(({ label }) => label)],
      rows: rows.map((x) => [
        format({ value: x, unit: data.xUnit }),
        ...data.series.map(({ points }) => {
          const value = points.find(([at]) => at === x)?.[1];
          return value === undefined ? '–' : format({ value, unit: data.yUnit });
        }),
      ]),
    },
  };
}
