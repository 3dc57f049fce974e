import type { Figure as Amount } from '#facts/schema.ts';
import { scale, ticks } from './axis.ts';
import { drawingWidth, group, hatched, hatching, paragraph, path, rect, onScale } from './draw.ts';
import type { Drawing, Frame, Table } from './draw.ts';
import { textWidth } from './type.ts';

/** Ranges on one scale from zero, in one language. */
export interface RangesData {
  readonly max: number;
  readonly unit?: Amount['unit'];
  readonly markLabel?: string;
  readonly items: readonly {
    readonly label: string;
    readonly note?: string;
    readonly low: Amount;
    readonly high: Amount;
    readonly mark?: Amount;
    readonly claimed?: boolean;
  }[];
}

const thickness = 16;

/** `10–39%`: the unit once where it stands last, twice where it stands first. */
function rangeText(low: Amount, high: Amount, format: Frame['format']): string {
  const end = format(high);
  if (format(low) === end) return end;
  return `${format(low, { bare: !/\d$/.test(end) })}–${end}`;
}

/** Bars from low to high over a common scale, the average marked, sellers' claims hatched. */
export function ranges(data: RangesData, { prefix, say, format }: Frame): Drawing {
  const steps = ticks(0, data.max, 4);
  const stepTexts = steps.map((value) => format({ value, unit: data.unit }));
  const margin = Math.ceil(textWidth(stepTexts.at(-1) ?? '', 'note') / 2);
  const toX = scale(0, data.max, 0, drawingWidth - margin);
  const texts: string[] = [];
  const tracks: string[] = [];
  const plain: string[] = [];
  const claims: string[] = [];
  const marks: string[] = [];
  const spoken: string[] = [];
  let y = 0;
  for (const item of data.items) {
    const label = paragraph(item.label, { x: 0, y, width: drawingWidth });
    texts.push(label.markup);
    y = label.bottom;
    for (const quiet of [item.claimed ? say('claimed') : '', item.note ?? ''].filter(Boolean)) {
      const note = paragraph(quiet, { x: 0, y, width: drawingWidth, look: 'note' });
      texts.push(note.markup);
      y = note.bottom;
    }
    y += 6;
    const middle = y + thickness / 2;
    const [left, right] = [toX(onScale(item.low, data.max)), toX(onScale(item.high, data.max))];
    const ticksOfRow = steps.map((value) => `M${Math.round(toX(value))} ${middle - 4}v8`).join('');
    tracks.push(path(`M0 ${middle}H${drawingWidth - margin}${ticksOfRow}`));
    (item.claimed ? claims : plain).push(rect(left, y, Math.max(right - left, 4), thickness));
    const text = rangeText(item.low, item.high, format);
    const fitsRight = right + 7 + textWidth(text, 'strong') <= drawingWidth;
    texts.push(
      paragraph(text, {
        x: fitsRight ? right + 7 : left - 7,
        y: y - 2,
        look: 'strong',
        anchor: fitsRight ? 'start' : 'end',
        halo: true,
      }).markup,
    );
    y += thickness;
    if (item.mark) {
      const x = Math.round(toX(onScale(item.mark, data.max)));
      marks.push(path(`M${x} ${middle - 12}v26`));
      const words = `${data.markLabel ?? say('average')} ${format(item.mark)}`;
      const half = textWidth(words, 'note') / 2;
      const centre = Math.min(Math.max(x, half), drawingWidth - half);
      texts.push(paragraph(words, { x: centre, y: y + 7, look: 'note', anchor: 'mid' }).markup);
      y += 25;
      spoken.push(`${item.label}: ${text}, ${words}`);
    } else {
      spoken.push(`${item.label}: ${text}${item.claimed ? ` (${say('claimed')})` : ''}`);
    }
    y += 16;
  }
  const axis = steps.map((value, index) =>
    paragraph(stepTexts[index] ?? '', {
      x: toX(value),
      y: y + 4,
      look: 'note',
      anchor: index === 0 ? 'start' : 'mid',
    }),
  );
  return {
    height: y + 24,
    body:
      (claims.length > 0 ? hatching(prefix) : '') +
      group(
        'fig-line',
        ...tracks,
        path(
          `M0 ${y}H${drawingWidth - margin}${steps.map((value) => `M${Math.round(toX(value))} ${y}v5`).join('')}`,
        ),
      ) +
      group('fig-accent', ...plain) +
      hatched(prefix, ...claims) +
      group('fig-casing', ...marks) +
      group('fig-ink', ...marks) +
      texts.join('') +
      axis.map(({ markup }) => markup).join(''),
    alt: spoken.join('; '),
    table: rangeTable(data, say, format),
  };
}

function rangeTable(data: RangesData, say: Frame['say'], format: Frame['format']): Table {
  const marked = data.items.some(({ mark }) => mark);
  return {
    head: [
      say('what'),
      say('low'),
      ...(marked ? [data.markLabel ?? say('average')] : []),
      say('high'),
    ],
    rows: data.items.map(({ label, note, low, high, mark, claimed }) => [
      [label, claimed ? `(${say('claimed')})` : '', note ? `(${note})` : '']
        .filter(Boolean)
        .join(' '),
      format(low),
      ...(marked ? [mark ? format(mark) : '–'] : []),
      format(high),
    ]),
  };
}
