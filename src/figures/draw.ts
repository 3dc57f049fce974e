import type { Figure as Amount } from '#facts/schema.ts';
import { escape } from '#markup/text.ts';
import { looks, textWidth, wrap, type Look } from './type.ts';

/** Width of every drawing, in its own units; it is shown at 290 to 450 px. */
export const drawingWidth = 340;

/** A table of the numbers of a drawing; the first cell of a row names it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a kind of drawing makes of its data. */
export interface Drawing {
  readonly height: number;
  /** Inside of the SVG element. */
  readonly body: string;
  /** What the drawing holds, in one line, for those who do not see it. */
  readonly alt: string;
  /** The same numbers as a table, for drawings of data. */
  readonly table?: Table;
}

/** Words that drawings add of themselves: keys of the interface words. */
export type Word =
  | 'numbers'
  | 'chart'
  | 'claimed'
  | 'average'
  | 'what'
  | 'value'
  | 'low'
  | 'high'
  | 'month'
  | 'clock'
  | 'utc'
  | 'office'
  | 'common'
  | 'none'
  | 'together'
  | 'apart'
  | 'on'
  | 'near'
  | 'off';

/** What a drawing is given besides its data. */
export interface Frame {
  /** Begins every id inside the drawing, so that ids are unique in a page. */
  readonly prefix: string;
  readonly say: (word: Word, values?: Record<string, string | number>) => string;
  readonly format: (amount: Amount, options?: { bare?: boolean }) => string;
  /** The twelve names, January first. */
  readonly months: readonly string[];
}

/** Where a text stands and how it looks. */
export interface Placement {
  readonly x: number;
  /** Upper edge, not the base line. */
  readonly y: number;
  /** Lines are broken to fit; left out: one line. */
  readonly width?: number;
  readonly look?: Look;
  readonly anchor?: 'start' | 'mid' | 'end';
  /** With an outline in the colour of the paper, for texts on lines. */
  readonly halo?: boolean;
}

/** A text as markup, with the place where the next thing may begin and the width it takes. */
export interface Block {
  readonly markup: string;
  readonly bottom: number;
  readonly width: number;
}

/** A text of one or more lines. */
export function paragraph(text: string, placement: Placement): Block {
  const { x, y, width, look = 'label', anchor = 'start', halo = false } = placement;
  const { size, leading } = looks[look];
  const lines = width === undefined ? [text] : wrap(text, width, look);
  const names = [
    look === 'label' ? '' : `fig-${look}`,
    anchor === 'start' ? '' : `fig-${anchor}`,
    halo ? 'fig-halo' : '',
  ].filter(Boolean);
  const attribute = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  const left = Math.round(x);
  // The space keeps words apart for search, copying and screen readers.
  const rest = lines
    .slice(1)
    .map(
      (line, index) =>
        `${lines[index]?.endsWith('-') ? '' : ' '}<tspan x="${left}" dy="${leading}">${escape(line)}</tspan>`,
    )
    .join('');
  return {
    markup: `<text${attribute} x="${left}" y="${Math.round(y) + size}">${escape(lines[0] ?? '')}${rest}</text>`,
    bottom: Math.round(y) + lines.length * leading,
    width: Math.max(...lines.map((line) => textWidth(line, look))),
  };
}

/** Shapes of one role, such as `fig-hair`, `fig-line`, `fig-ink`, `fig-accent`, `fig-tint`. */
export function group(role: string, ...shapes: readonly string[]): string {
  const content = shapes.join('');
  return content && `<g class="${role}">${content}</g>`;
}

/** A rectangle, whole units. */
export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  const corner = radius > 0 ? ` rx="${radius}"` : '';
  const [left, right] = [Math.round(x), Math.round(x + width)];
  return `<rect x="${left}" y="${Math.round(y)}" width="${Math.max(1, right - left)}" height="${Math.round(height)}"${corner}/>`;
}

/** A path from its data. */
export function path(data: string): string {
  return `<path d="${data}"/>`;
}

/** A sign of the key and its meaning: `sign` draws it 26 units wide in a line whose top is `y`. */
export interface KeyEntry {
  readonly label: string;
  readonly sign: (x: number, y: number) => void;
}

/** Signs and their meanings, one under the other. */
export function key(entries: readonly KeyEntry[], top: number): Block {
  let y = top;
  const blocks = entries.map(({ label, sign }) => {
    const block = paragraph(label, { x: 36, y, width: drawingWidth - 36, look: 'name' });
    sign(0, y);
    y = block.bottom + 2;
    return block.markup;
  });
  return { markup: blocks.join(''), bottom: y, width: drawingWidth };
}

/** The definition of the hatching; `hatched` shapes refer to it. */
export function hatching(prefix: string): string {
  return (
    `<pattern id="${prefix}-hatch" width="6" height="6" patternUnits="userSpaceOnUse">` +
    '<rect class="fig-paper" width="6" height="6"/><path class="fig-hatch" d="M-1 1L1-1M0 6L6 0M5 7L7 5"/></pattern>'
  );
}

/** Hatched shapes with an outline in the accent. */
export function hatched(prefix: string, ...shapes: readonly string[]): string {
  return shapes.length > 0
    ? `<g class="fig-edge" fill="url(#${prefix}-hatch)">${shapes.join('')}</g>`
    : '';
}

/** The head of an arrow, its point at x, y. */
export function arrowHead(x: number, y: number, to: 'down' | 'up' | 'left' | 'right'): string {
  const [long, half] = [8, 5];
  const back = {
    down: `l-${half}-${long}h${2 * half}`,
    up: `l-${half} ${long}h${2 * half}`,
    left: `l${long}-${half}v${2 * half}`,
    right: `l-${long}-${half}v${2 * half}`,
  }[to];
  return path(`M${Math.round(x)} ${Math.round(y)}${back}z`);
}

const factors = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/**
 * Where an amount ends on a scale.
 * @throws when the scale is too short for it
 */
export function onScale(amount: Amount, max: number): number {
  const plain = size(amount);
  if (plain > max) throw new Error(`${plain} lies beyond max: ${max}`);
  return plain;
}

/** The plain number behind a figure: 90 million → 90,000,000. */
export function size(amount: Amount): number {
  return amount.value * (amount.scale ? factors[amount.scale] : 1);
}
