import type { Figure as Amount } from '#facts/schema.ts';
import { drawingWidth, group, hatched, hatching, paragraph, rect, onScale, size } from './draw.ts';
import type { Drawing, Frame } from './draw.ts';
import { textWidth } from './type.ts';

/** Amounts to compare, in one language. */
export interface BarsData {
  /** Right end of the scale; left out: the longest bar. */
  readonly max?: number;
  readonly items: readonly {
    readonly label: string;
    readonly note?: string;
    readonly amount: Amount;
    readonly hatched?: boolean;
  }[];
}

const thickness = 18;
const gap = 16;

/** Bars from zero, each under its name, its number at its end or, on a fixed scale, in a column. */
export function bars(data: BarsData, { prefix, say, format }: Frame): Drawing {
  const values = data.items.map(({ amount }) => format(amount));
  const room = Math.max(...values.map((value) => textWidth(value, 'strong'))) + 9;
  const most = data.max ?? Math.max(...data.items.map(({ amount }) => size(amount)), 0);
  const full = drawingWidth - room;
  const texts: string[] = [];
  const tracks: string[] = [];
  const plain: string[] = [];
  const marked: string[] = [];
  let y = 0;
  data.items.forEach((item, index) => {
    const label = paragraph(item.label, { x: 0, y, width: drawingWidth });
    texts.push(label.markup);
    y = label.bottom;
    if (item.note) {
      const note = paragraph(item.note, { x: 0, y, width: drawingWidth, look: 'note' });
      texts.push(note.markup);
      y = note.bottom;
    }
    y += 4;
    const length = (onScale(item.amount, most) / (most || 1)) * full;
    if (data.max) tracks.push(rect(0, y, full, thickness));
    (item.hatched ? marked : plain).push(rect(0, y, length, thickness));
    texts.push(
      paragraph(values[index] ?? '', {
        x: (data.max ? full : length) + 8,
        y: y - 1,
        look: 'strong',
      }).markup,
    );
    y += thickness + gap;
  });
  return {
    height: y - gap + 2,
    body:
      (marked.length > 0 ? hatching(prefix) : '') +
      group('fig-track', ...tracks) +
      group('fig-accent', ...plain) +
      hatched(prefix, ...marked) +
      texts.join(''),
    alt: data.items.map(({ label }, index) => `${label}: ${values[index]}`).join('; '),
    table: {
      head: [say('what'), say('value')],
      rows: data.items.map(({ label, note }, index) => [
        note ? `${label} (${note})` : label,
        values[index] ?? '',
      ]),
    },
  };
}
