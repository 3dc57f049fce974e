import { escape } from '#markup/text.ts';
import { arrowHead, drawingWidth, group, paragraph, path, rect } from './draw.ts';
import type { Drawing } from './draw.ts';

/** Stages in their order, in one language. */
export interface FlowData {
  readonly stages: readonly {
    readonly label: string;
    readonly note?: string;
    /** Address of the page about the stage, complete. */
    readonly link?: string;
  }[];
  readonly loop?: { readonly label: string };
}

const spine = 15;
const radius = 14;
const textLeft = 42;

/** Numbered stages down a line, with a way back to the first if there is one. */
export function flow(data: FlowData): Drawing {
  const textRoom = drawingWidth - textLeft - (data.loop ? 22 : 0);
  const circles: string[] = [];
  const lines: string[] = [];
  const heads: string[] = [];
  const texts: string[] = [];
  let y = 1;
  let from = 0;
  let firstEnd = 0;
  data.stages.forEach((stage, index) => {
    const middle = y + radius;
    circles.push(`<circle cx="${spine}" cy="${middle}" r="${radius}"/>`);
    texts.push(
      paragraph(String(index + 1), { x: spine, y: middle - 10, look: 'strong', anchor: 'mid' })
        .markup,
    );
    if (index > 0) {
      lines.push(path(`M${spine} ${from}V${middle - radius - 6}`));
      heads.push(arrowHead(spine, middle - radius - 3, 'down'));
    }
    from = middle + radius;
    const label = paragraph(stage.label, {
      x: textLeft,
      y: y + 4,
      width: textRoom,
      look: 'strong',
    });
    let bottom = label.bottom;
    if (index === 0) firstEnd = textLeft + label.width;
    if (stage.link) {
      const target = rect(textLeft, y - 2, textRoom, Math.max(label.bottom - y + 6, 32));
      texts.push(`<a href="${escape(stage.link)}">${group('fig-hit', target)}${label.markup}</a>`);
    } else {
      texts.push(label.markup);
    }
    if (stage.note) {
      const note = paragraph(stage.note, { x: textLeft, y: bottom, width: textRoom, look: 'note' });
      texts.push(note.markup);
      bottom = note.bottom;
    }
    y = Math.max(bottom, middle + radius) + 24;
  });
  let height = y - 24 + 2;
  const back: string[] = [];
  if (data.loop) {
    const label = paragraph(data.loop.label, {
      x: textLeft,
      y: height + 14,
      width: textRoom,
      look: 'note',
    });
    texts.push(label.markup);
    const low = label.bottom + 8;
    const right = drawingWidth - 6;
    const top = radius + 1;
    const tip = Math.min(firstEnd + 10, right - 20);
    back.push(
      path(
        `M${spine} ${from}V${low - 8}q0 8 8 8H${right - 8}q8 0 8-8V${top + 8}q0-8-8-8H${Math.round(tip) + 6}`,
      ),
    );
    heads.push(arrowHead(tip, top, 'left'));
    height = low + 3;
  }
  const spoken = data.stages.map(
    ({ label, note }, index) => `${index + 1}. ${label}${note ? `: ${note}` : ''}`,
  );
  return {
    height,
    body:
      group('fig-ink', ...lines) +
      group('fig-ink fig-dash', ...back) +
      group('fig-solid', ...heads) +
      group('fig-ring', ...circles) +
      texts.join(''),
    alt: [...spoken, ...(data.loop ? [`↻ ${data.loop.label}`] : [])].join('; '),
  };
}
