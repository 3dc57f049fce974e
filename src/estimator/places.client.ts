/** What stands in the places that were written. */
const shown: Record<string, string> = {};

/** An element of the page by the end of its id. */
export function place<T extends Element = HTMLInputElement>(name: string): T {
  return document.querySelector<T>(`#est-${name}`)!;
}

/** Writes HTML into a place, where it is new. */
export function put(name: string, html: string): void {
  if (shown[name] !== html) place(name).innerHTML = shown[name] = html;
}
