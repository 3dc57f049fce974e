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

/** An iceberg of layers: its sides are steps of a slope, its texts stand in the middle. */
export function layers(data: LayersData): Drawing {
  const texts: string[] = [];
  const borders: string[] = [];
  const stack = (list: readonly LayerData[], top: number, widths: readonly [number, number]) => {
    const corners: [number, number][] = [];
    let y = top;
    list.forEach((layer, index) => {
      const half = (widths[0] + ((widths[1] - widths[0]) * index) / list.length) / 2;
      if (index > 0) borders.push(path(`M${Math.round(centre - half)} ${y}h${Math.round(2 * half)}`));
      corners.push([half, y]);
      const width = 2 * half - 24;
      const label = paragraph(layer.label, { x: centre, y: y + 8, width, look: 'strong', anchor: 'mid' });
      texts.push(label.markup);
      let { bottom } = label;
      if (layer.note) {
        const note = paragraph(layer.note, { x: centre, y: bottom, width, look: 'note', anchor: 'mid' });
        texts.push(note.markup);
        ({ bottom } = note);
      }
      y = bottom + 9;
    });
    corners.push([widths[1] / 2, y]);
    return { corners, bottom: y };
  };
  const outline = (corners: readonly [number, number][], peak: string) => {
    const right = corners.map(([half, y]) => `${Math.round(centre + half)} ${y}`);
    const left = corners.map(([half, y]) => `${Math.round(centre - half)} ${y}`).reverse();
    return path(`M${right.join('L')}L${left.join('L')}${peak}z`);
  };
  const seen = stack(data.seen, 22, [172, 236]);
  const peak = `L${centre - 52} 6L${centre - 20} 12L${centre + 14} 1L${centre + 48} 14`;
  const water = seen.bottom;
  const name = paragraph(data.line, { x: centre, y: water + 10, width: drawingWidth, look: 'note', anchor: 'mid' });
  const hidden = stack(data.hidden, name.bottom + 8, [270, 338]);
  const keel = hidden.bottom;
  const last = hidden.corners.at(-1)?.[0] ?? 0;
  const foot = [...hidden.corners, [last - 34, keel + 14] as [number, number]];
  const wave = `M0 ${water}${'q10-6 20 0t20 0'.repeat(8)}q5-3 10-3t10 3`;
  return {
    height: keel + 16,
    body:
      group('fig-frame', outline(seen.corners, peak)) +
      group('fig-tint', outline(foot, '')) +
      group('fig-line', ...borders) +
      group('fig-ink', path(wave)) +
      texts.join(''),
    alt: [
      ...data.seen.map(({ label }) => label),
      `— ${data.line} —`,
      ...data.hidden.map(({ label, note }) => (note ? `${label} (${note})` : label)),
    ].join('; '),
  };
}
