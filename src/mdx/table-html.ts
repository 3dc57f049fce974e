/**
 * The markup of a table of texts, made ready for readers of all kinds: the first cell of a row
 * names it, an empty corner is no heading, and each other cell carries its column's name, so that a
 * phone can show a row as a list.
 */
export function tableHtml(rows: string): string {
  const [head = '', body = ''] = rows.split('</thead>');
  const labels = [...head.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, cell = '']) =>
    plain(cell),
  );
  const named = body.replace(/<tr>([\s\S]*?)<\/tr>/g, (_row, cells: string) => {
    let column = 0;
    return `<tr>${cells.replace(
      /<td([^>]*)>([\s\S]*?)<\/td>/g,
      (_cell, attributes: string, text: string) => {
        const label = labels[column];
        const first = column++ === 0;
        if (first) return `<th scope="row">${text}</th>`;
        return `<td${attributes}${label ? ` data-label="${label}"` : ''}>${text}</td>`;
      },
    )}</tr>`;
  });
  const corner = head
    .replace(/<th[^>]*>\s*<\/th>/g, '<td></td>')
    .replaceAll('<th>', '<th scope="col">');
  return `${corner}</thead>${named}`;
}

/** A cell's text without markup, safe in an attribute. */
function plain(cell: string): string {
  return cell
    .replace(/<sup[\s\S]*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '&quot;')
    .trim();
}
