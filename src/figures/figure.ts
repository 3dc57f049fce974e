import { escape } from '#markup/text.ts';
import type { Frame, Table } from './draw.ts';
import type { Picture } from './render.ts';

function tableHtml({ head, rows }: Table): string {
  const columns = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    // The label is for narrow screens, where a row is shown as a list.
    const numbers = cells
      .map(
        (cell, index) => `<td data-label="${escape(head[index + 1] ?? '')}">${escape(cell)}</td>`,
      )
      .join('');
    return `<tr><th scope="row">${escape(name)}</th>${numbers}</tr>`;
  });
  return `<table><thead><tr>${columns}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/**
 * A drawing as a figure: the question, the picture, what one sees, and for data the same numbers
 * as a table. The caption names the figure; the picture has its own name, the list of what it
 * holds, so that nothing is read twice.
 * @param marks the marks of its sources, as markup
 */
export function figureHtml(picture: Picture, say: Frame['say'], marks = ''): string {
  const { id, title, finding, svg, table } = picture;
  const numbers = table
    ? `<details class="fig-data"><summary>${escape(say('numbers'))}</summary>${tableHtml(table)}</details>`
    : '';
  return (
    `<figure class="figure" id="${id}"><figcaption>${escape(title)}</figcaption>${svg}` +
    `<p class="fig-finding">${escape(finding)}${marks}</p>${numbers}</figure>`
  );
}
