import { bars } from './bars.ts';
import { curves } from './curves.ts';
import type { Drawing, Frame, Table } from './draw.ts';
import { escape } from '#markup/text.ts';
import { drawingWidth } from './draw.ts';
import { flow } from './flow.ts';
import { grid } from './grid.ts';
import { layers } from './layers.ts';
import { months } from './months.ts';
import { ranges } from './ranges.ts';
import { resolver, type Sources } from './resolve.ts';
import type { FigureSpec } from './schema.ts';
import { split } from './split.ts';
import { strip } from './strip.ts';

/** A drawing in one language, ready to be placed in a page. */
export interface Picture {
  /** Unique in a page: `figure-firm-map`. */
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  readonly svg: string;
  readonly table?: Table;
}

/** Everything a drawing needs besides its own data. */
export type Studio = Sources & Omit<Frame, 'prefix'>;

function draw(spec: FigureSpec, studio: Studio, prefix: string): Drawing {
  const data = resolver(studio);
  const frame = { ...studio, prefix };
  switch (spec.kind) {
    case 'bars':
      return bars(data.bars(spec), frame);
    case 'ranges':
      return ranges(data.ranges(spec), frame);
    case 'flow':
      return flow(data.flow(spec));
    case 'grid':
      return grid(data.grid(spec));
    case 'split':
      return split(data.split(spec));
    case 'strip':
      return strip(data.strip(spec), frame);
    case 'layers':
      return layers(data.layers(spec));
    case 'curves':
      return curves(data.curves(spec), frame);
    case 'months':
      return months(data.months(spec), frame);
  }
}

/**
 * Draws one figure of a `figures.yaml` in one language.
 * @param name its name in the file, unique in a page
 * @throws with the name and the language when a text does not fit or a figure does not exist
 */
export function drawFigure(name: string, spec: FigureSpec, studio: Studio): Picture {
  const id = `figure-${name}`;
  try {
    const { height, body, alt, table } = draw(spec, studio, id);
    // Links inside an image cannot be reached: a drawing that has some is a group of texts.
    const role = body.includes('<a ') ? 'group' : 'img';
    const { text } = resolver(studio);
    return {
      id,
      title: text(spec.title),
      finding: text(spec.finding),
      svg:
        `<svg class="fig" viewBox="0 0 ${drawingWidth} ${Math.ceil(height)}" role="${role}" ` +
        `aria-label="${escape(role === 'group' ? text(spec.title) : alt)}">${body}</svg>`,
      table,
    };
  } catch (error) {
    throw new Error(`figure „${name}“ (${studio.locale}): ${(error as Error).message}`, {
      cause: error,
    });
  }
}
