import { arrowHead, drawingWidth, group, paragraph, path, rect } from './draw.ts';
import type { Block, Drawing } from './draw.ts';

interface AxisData {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

interface CellData {
  readonly at: 'low-low' | 'high-low' | 'low-high' | 'high-high';
  readonly label: string;
  readonly note?: string;
  readonly strong?: boolean;
}

/** Four cells between two axes, in one language. */
export interface GridData {
  readonly x: AxisData;
  readonly y: AxisData;
  readonly cells: readonly CellData[];
}

const middle = drawingWidth / 2;
const padding = 10;

/** Two by two: the columns are named above, each row over its cells, so that no text is turned. */
export function grid(data: GridData): Drawing {
  const texts: string[] = [];
  const frames: string[] = [];
  const tints: string[] = [];
  const put = (block: Block) => {
    texts.push(block.markup);
    return block.bottom;
  };
  const bottomOfTitle = put(paragraph(data.x.label, { x: 0, y: 0, width: drawingWidth - 34 }));
  const arrowAt = bottomOfTitle - 10;
  const column = (label: string, index: number, top: number) =>
    paragraph(label, {
      x: index * middle + padding,
      y: top,
      width: middle - padding - 4,
      look: 'note',
    });
  const ends = [data.x.low, data.x.high];
  const foot = Math.max(
    ...ends.map((label, index) => column(label, index, bottomOfTitle + 4).bottom),
  );
  ends.forEach((label, index) => {
    const { bottom } = column(label, index, 0);
    put(column(label, index, foot - bottom));
  });
  let y = foot + 6;
  for (const row of ['high', 'low'] as const) {
    y =
      put(
        paragraph(`${data.y.label}: ${data.y[row]}`, {
          x: 0,
          y: y + 4,
          width: drawingWidth,
          look: 'note',
        }),
      ) + 5;
    let bottom = y;
    for (const column of ['low', 'high'] as const) {
      const cell = data.cells.find(({ at }) => at === `${column}-${row}`);
      if (!cell) continue;
      const x = (column === 'low' ? 0 : middle) + padding;
      const width = middle - 2 * padding;
      const label = put(paragraph(cell.label, { x, y: y + 9, width, look: 'strong' }));
      const end = cell.note
        ? put(paragraph(cell.note, { x, y: label + 2, width, look: 'note' }))
        : label;
      bottom = Math.max(bottom, end + 11);
    }
    for (const column of ['low', 'high'] as const) {
      const cell = data.cells.find(({ at }) => at === `${column}-${row}`);
      const shape = rect(column === 'low' ? 1 : middle + 2, y, middle - 3, bottom - y, 3);
      (cell?.strong ? tints : frames).push(shape);
    }
    y = bottom + 8;
  }
  const spoken = data.cells.map(({ at, label, note }) => {
    const [x, yy] = at.split('-') as ['low' | 'high', 'low' | 'high'];
    return `${data.x.label}: ${data.x[x]}, ${data.y.label}: ${data.y[yy]} — ${label}${note ? ` (${note})` : ''}`;
  });
  return {
    height: y - 6,
    body:
      group('fig-ink', path(`M${drawingWidth - 26} ${arrowAt}h18`)) +
      group('fig-solid', arrowHead(drawingWidth - 2, arrowAt, 'right')) +
      group('fig-frame', ...frames) +
      group('fig-tint fig-chosen', ...tints) +
      texts.join(''),
    alt: spoken.join('; '),
  };
}
