import { drawingWidth, group, paragraph, path } from './draw.ts';
import type { Drawing } from './draw.ts';

interface LayerData {
  readonly label: string;
  readonly note?: string;
}

/** What is seen and what is hidden, in one language. */
export interface LayersData {
  readonly seen: readonly LayerData[];
  readonly hidden: readonly LayerData[];
  readonly line: string;
}

const centre = drawingWidth / 2;

/** Half of the width at a height. */
type Corner = readonly [half: number, y: number];

/** An iceberg in layers, their texts in the middle; the water line lies on it. */
export function layers(data: LayersData): Drawing {
  const texts: string[] = [];
  const borders: string[] = [];
  const put = (text: string, y: number, width: number, look: 'strong' | 'note') => {
    const block = paragraph(text, { x: centre, y, width, look, anchor: 'mid' });
    texts.push(block.markup);
    return block.bottom;
  };
  const stack = (list: readonly LayerData[], top: number, widthAt: (part: number) => number) => {
    const corners: Corner[] = [];
    let y = top;
    list.forEach((layer, index) => {
      const half = widthAt(index / list.length) / 2;
      const room = 2 * Math.min(half, widthAt((index + 1) / list.length) / 2) - 28;
      if (index > 0)
        borders.push(path(`M${Math.round(centre - half)} ${y}h${Math.round(2 * half)}`));
      corners.push([half, y]);
      y = put(layer.label, y + 8, room, 'strong');
      if (layer.note) y = put(layer.note, y, room, 'note');
      y += 9;
    });
    return { corners, bottom: y };
  };
  const seen = stack(data.seen, 20, (part) => 190 + 54 * part);
  const water = seen.bottom + 4;
  const name = put(data.line, water + 9, 216, 'note') + 7;
  borders.push(path(`M${centre - 134} ${name}h268`));
  // Widest in the middle, as ice under water is.
  const hidden = stack(data.hidden, name, (part) => 268 + 280 * part * (1 - part));
  const keel = hidden.bottom;
  const foot = `L${centre + 84} ${keel + 15}L${centre - 18} ${keel + 20}L${centre - 92} ${keel + 12}`;
  const peak = `L${centre - 50} 7L${centre - 22} 12L${centre + 14} 1L${centre + 46} 13`;
  return {
    height: keel + 22,
    body:
      group('fig-bare', outline([[122, water], ...seen.corners.toReversed()], -1, peak)) +
      group('fig-tint', outline([[122, water], ...hidden.corners, [134, keel]], 1, foot)) +
      group('fig-line', ...borders) +
      group('fig-ink', path(`M0 ${water}${'q10-6 20 0t20 0'.repeat(8)}q5-3 10-3t10 3`)) +
      texts.join(''),
    alt: [...data.seen.map(spoken), `— ${data.line} —`, ...data.hidden.map(spoken)].join('; '),
  };
}

function spoken({ label, note }: LayerData): string {
  return note ? `${label} (${note})` : label;
}

/** From the water along one side (1: the right one), over the end, back along the other; open at the water. */
function outline(corners: readonly Corner[], side: 1 | -1, end: string): string {
  const points = (to: number) =>
    corners.map(([half, y]) => `${Math.round(centre + to * half)} ${y}`);
  return path(`M${points(side).join('L')}${end}L${points(-side).reverse().join('L')}`);
}
