import type { Figure as Amount } from '#facts/schema.ts';
import { scale, ticksOver } from './axis.ts';
import { drawingWidth, group, hatched, hatching, key, paragraph, path, rect } from './draw.ts';
import type { Drawing, Frame } from './draw.ts';
import { textWidth } from './type.ts';

/** A year of numbers, in one language. */
export interface MonthsData {
  /** What is counted, in words. */
  readonly measure: string;
  readonly unit?: Amount['unit'];
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly number[];
    readonly as: 'bar' | 'line';
  }[];
}

const plotHeight = 170;
const lineStyles = ['fig-ink', 'fig-ink fig-dash', 'fig-ink fig-dots'];

/** Twelve months: bars for what varies, stepped lines for what is held against it. */
export function months(data: MonthsData, { prefix, say, format, months: names }: Frame): Drawing {
  const text = (value: number) => format({ value, unit: data.unit });
  const steps = ticksOver(0, Math.max(...data.series.flatMap(({ values }) => values)), 5);
  const left = Math.ceil(Math.max(...steps.map((step) => textWidth(text(step), 'note')))) + 6;
  const slot = Math.floor((drawingWidth - left) / 12);
  const right = left + 12 * slot;
  const barSeries = data.series.filter(({ as }) => as === 'bar');
  const lineSeries = data.series.filter(({ as }) => as === 'line');

  const texts: string[] = [];
  const signs = { fill: [] as string[], hatch: [] as string[], lines: lineSeries.map(() => '') };
  const meaning = key(
    data.series.map((series) => ({
      label: series.label,
      sign: (x, y) => {
        if (series.as === 'line')
          signs.lines[lineSeries.indexOf(series)] = path(`M${x} ${y + 10}h28`);
        else
          (barSeries.indexOf(series) === 0 ? signs.fill : signs.hatch).push(
            rect(x + 1, y + 3, 26, 13),
          );
      },
    })),
    0,
  );
  texts.push(meaning.markup);
  const measure = paragraph(data.measure, {
    x: 0,
    y: meaning.bottom + 10,
    width: drawingWidth,
    look: 'note',
  });
  texts.push(measure.markup);
  const top = measure.bottom + 12;
  const foot = top + plotHeight;
  const toY = scale(0, steps.at(-1) ?? 1, foot, top);
  for (const step of steps) {
    texts.push(
      paragraph(text(step), { x: left - 6, y: toY(step) - 9, look: 'note', anchor: 'end' }).markup,
    );
  }
  for (const month of [0, 3, 6, 9]) {
    const name = (names[month] ?? '').slice(0, 3);
    texts.push(paragraph(name, { x: left + month * slot + 1, y: foot + 6, look: 'note' }).markup);
  }

  const width = barSeries.length === 2 ? (slot - 4) / 2 : slot - 6;
  const columns = barSeries.map(({ values }, series) =>
    values.map((value, month) => {
      const at = Math.round(toY(value));
      const x = left + month * slot + (barSeries.length === 2 ? 2 + series * width : 3);
      return foot > at ? rect(x, at, width, foot - at) : '';
    }),
  );
  const stepped = lineSeries.map(({ values }) => {
    let last = Number.NaN;
    const parts = values.map((value, month) => {
      const at = Math.round(toY(value));
      const turn =
        at === last ? '' : month === 0 ? `M${left} ${at}` : `H${left + month * slot}V${at}`;
      last = at;
      return turn;
    });
    return path(`${parts.join('')}H${right}`);
  });
  const gridLines = steps.map((step) => `M${left} ${Math.round(toY(step))}H${right}`).join('');
  const marks = [0, 3, 6, 9].map((month) => `M${left + month * slot} ${foot}v6`).join('');
  return {
    height: foot + 26,
    body:
      (barSeries.length > 1 ? hatching(prefix) : '') +
      group('fig-hair', path(gridLines)) +
      group('fig-line', path(`M${left} ${foot}H${right}${marks}`)) +
      group('fig-tint', ...signs.fill, ...(columns[0] ?? [])) +
      hatched(prefix, ...signs.hatch, ...(columns[1] ?? [])) +
      stepped
        .map((line, index) => group(lineStyles[index] ?? 'fig-ink', signs.lines[index] ?? '', line))
        .join('') +
      texts.join(''),
    alt: `${data.series.map(({ label }) => label).join('; ')}. ${say('chart')}`,
    table: {
      head: [say('month'), ...data.series.map(({ label }) => label)],
      rows: names.map((name, month) => [
        name,
        ...data.series.map(({ values }) => text(values[month] ?? 0)),
      ]),
    },
  };
}
