const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML: `a<b` → `a&lt;b`. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Puts escaped values into a template: `('in {{a}}', { a: '<b>' })` → `in &lt;b&gt;`. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => escape(String(values[name])));
}

/**
 * A table of ready HTML cells; the first cell of a row is its head. A dash says `none` to those who
 * do not see it.
 */
export function table(
  none: string,
  caption: string,
  head: readonly string[],
  rows: readonly string[][],
): string {
  const spoken = (text: string) =>
    text === '–' ? `–<span class="visually-hidden"> (${none})</span>` : text;
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${spoken(cell)}</td>`).join('')}</tr>`,
  );
  const heads = head.map((cell) => (cell ? `<th scope="col">${cell}</th>` : '<td></td>'));
  const title = caption && `<caption>${caption}</caption>`;
  return `<table>${title}<thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
