import { arrowHead, drawingWidth, group, paragraph, path, rect } from './draw.ts';
import type { Drawing } from './draw.ts';

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
const room = (drawingWidth - 2 * inset - 3 * gutter) / 2;

/** Half of the firm: its name and its rooms, two in a row. */
function storey(half: HalfData, top: number): { texts: string; rooms: string[]; bottom: number } {
  const heading = paragraph(half.label, {
    x: inset + gutter + 6,
    y: top + 8,
    width: drawingWidth - 2 * inset - 24,
    look: 'strong',
  });
  let texts = heading.markup;
  const rooms: string[] = [];
  let y = heading.bottom + 6;
  for (let index = 0; index < half.items.length; index += 2) {
    const pair = half.items.slice(index, index + 2);
    const blocks = pair.map((item, column) =>
      paragraph(item, {
        x: inset + gutter + column * (room + gutter) + 7,
        y: y + 6,
        width: room - 14,
      }),
    );
    const bottom = Math.max(...blocks.map((block) => block.bottom)) + 7;
    texts += blocks.map(({ markup }) => markup).join('');
    pair.forEach((_, column) => {
      rooms.push(rect(inset + gutter + column * (room + gutter), y, room, bottom - y, 2));
    });
    y = bottom + gutter;
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
      group('fig-line', path(`M${inset} ${lineAt}V${lower.bottom}H${drawingWidth - inset}V${lineAt}`)) +
      group('fig-ink', path(`M${inset} ${lineAt}V${firmTop}H${drawingWidth - inset}V${lineAt}`), path(`M20 38V${head - 6}`)) +
      group('fig-frame', ...upper.rooms, ...lower.rooms) +
      group('fig-ink fig-dash', path(`M0 ${lineAt}H${drawingWidth}`)) +
      group('fig-solid', arrowHead(20, head, 'down'), '<circle cx="20" cy="8" r="7"/>', path('M7 34v-5q0-11 13-11t13 11v5z')) +
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
