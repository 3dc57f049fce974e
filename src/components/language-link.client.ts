/** Takes the reader to the same section, search or estimate in the other language. */
export function startLanguageLink(link: HTMLAnchorElement | null): void {
  link?.addEventListener('click', () => {
    link.hash = location.hash;
    link.search = location.search;
  });
}
