import { arrowHead, drawingWidth, group, paragraph, path, rect } from './draw.ts';
import type { Drawing } from './draw.ts';
import { textWidth } from './type.ts';

interface HalfData {
  readonly label: string;
  readonly items: readonly string[];
}

/** A firm in two halves and who looks at it, in one language. */
export interface SplitData {
  readonly actor: string;
  readonly upper: HalfData;
  readonly lower: HalfData;
  readonly line: string;
}

const inset = 10;
const gutter = 6;
const padding = 8;
const room = (drawingWidth - 2 * inset - 3 * gutter) / 2;

/** Items in rows: two side by side where both fit without cutting a word, else one alone. */
function rowsOf(items: readonly string[]): string[][] {
  const fits = (item: string | undefined) =>
    item?.split(' ').every((word) => textWidth(word, 'label') <= room - 2 * padding);
  const [first, second] = items;
  if (first === undefined) return [];
  const taken = fits(first) && fits(second) ? 2 : 1;
  return [items.slice(0, taken), ...rowsOf(items.slice(taken))];
}

/** Half of the firm: its name and its rooms. */
function storey(half: HalfData, top: number): { texts: string; rooms: string[]; bottom: number } {
  const heading = paragraph(half.label, {
    x: inset + gutter + padding,
    y: top + 8,
    width: drawingWidth - 2 * (inset + gutter + padding),
    look: 'strong',
  });
  let texts = heading.markup;
  const rooms: string[] = [];
  let y = heading.bottom + 6;
  for (const row of rowsOf(half.items)) {
    const width = row.length === 2 ? room : 2 * room + gutter;
    const place = (item: string, column: number, at: number) =>
      paragraph(item, {
        x: inset + gutter + column * (room + gutter) + padding,
        y: at,
        width: width - 2 * padding,
      });
    const heights = row.map((item, column) => place(item, column, 0).bottom);
    const height = Math.max(...heights) + 12;
    row.forEach((item, column) => {
      texts += place(item, column, y + (height - (heights[column] ?? 0)) / 2).markup;
      rooms.push(rect(inset + gutter + column * (room + gutter), y, width, height, 2));
    });
    y += height + gutter;
  }
  return { texts, rooms, bottom: y };
}

/** The firm as a house of two storeys: the customer sees the upper one only. */
export function split(data: SplitData): Drawing {
  const centre = drawingWidth / 2;
  const actor = paragraph(data.actor, { x: 40, y: 9, width: drawingWidth - 40, look: 'strong' });
  const firmTop = Math.max(actor.bottom, 34) + 30;
  const upper = storey(data.upper, firmTop);
  const line = paragraph(data.line, {
    x: centre,
    y: upper.bottom + 12,
    width: drawingWidth - 60,
    look: 'note',
    anchor: 'mid',
  });
  const lineAt = upper.bottom + 6;
  const lowerTop = line.bottom + 4;
  const lower = storey(data.lower, lowerTop);
  const head = firmTop - 5;
  return {
    height: lower.bottom + 3,
    body:
      group('fig-fill', rect(inset, lineAt, drawingWidth - 2 * inset, lower.bottom - lineAt)) +
      group(
        'fig-line',
        path(`M${inset} ${lineAt}V${lower.bottom}H${drawingWidth - inset}V${lineAt}`),
      ) +
      group(
        'fig-ink',
        path(`M${inset} ${lineAt}V${firmTop}H${drawingWidth - inset}V${lineAt}`),
        path(`M20 38V${head - 6}`),
      ) +
      group('fig-frame', ...upper.rooms, ...lower.rooms) +
      group('fig-ink fig-dash', path(`M0 ${lineAt}H${drawingWidth}`)) +
      group(
        'fig-solid',
        arrowHead(20, head, 'down'),
        '<circle cx="20" cy="8" r="7"/>',
        path('M7 34v-5q0-11 13-11t13 11v5z'),
      ) +
      actor.markup +
      upper.texts +
      line.markup +
      lower.texts,
    alt: [
      data.actor,
      `${data.upper.label}: ${data.upper.items.join(', ')}`,
      data.line,
      `${data.lower.label}: ${data.lower.items.join(', ')}`,
    ].join('; '),
  };
}
