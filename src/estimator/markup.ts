// Markup of pictures and tables; what stands in it may be text or holes of a template.

/** The pattern of a part, for the name beside it. */
export function swatch(at: number): string {
  return `<svg class="est-swatch" viewBox="0 0 16 16" aria-hidden="true"><path class="est-p${at}" d="M1 1H15V15H1Z"/></svg>`;
}

/** The head of a table; an empty cell is no heading. */
export function headRow(cells: readonly string[]): string {
  const heads = cells.map((cell) => (cell ? `<th scope="col">${cell}</th>` : '<td></td>'));
  return `<thead><tr>${heads.join('')}</tr></thead>`;
}

/** A row of a table: its name, and its cells. */
export function row(name: string, cells: readonly string[]): string {
  return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A table whole. */
export function table(head: readonly string[], rows: readonly string[], caption = ''): string {
  const title = caption && `<caption>${caption}</caption>`;
  return `<table>${title}${headRow(head)}<tbody>${rows.join('')}</tbody></table>`;
}

/** A picture's row: a name, numbers, and a drawing as wide as all others. */
export function barRow(
  name: string,
  text: string,
  kind: 'span' | 'stack',
  drawing: string,
): string {
  const svg = `<svg class="est-${kind}" viewBox="0 0 340 26" aria-hidden="true">${drawing}</svg>`;
  return `<p><b>${name}</b> ${text}</p>${svg}`;
}

/** A bar from low to high, and the thin tick of zero; `at` is where the row's coordinates stand. */
export function spanRow(name: string, text: string, at: string, more: string): string {
  const x = (end: string) => `{{${at}.${end}, at}}`;
  const drawing =
    `<path class="est-axis" d="M0 13H340"/><path d="M${x('zero')} 3V23"/>` +
    `<path class="est-hatch" d="M${x('low')} 7H${x('high')}V19H${x('low')}Z"/>`;
  return barRow(name, text, 'span', drawing + more);
}

/** The dot of the reader's own numbers. */
export function dot(at: string): string {
  return `<circle class="est-dot" cx="{{${at}.dot, at}}" cy="13" r="5"/>`;
}

/** The long tick of the reader's own numbers. */
export function tick(at: string): string {
  return `<path class="est-base" d="M{{${at}.base, at}} 1V25"/>`;
}
