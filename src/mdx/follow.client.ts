/**
 * Calls `open` when the reader follows one of the links of the article and nothing else was meant;
 * if that fails, the link leads where it leads without script.
 */
export function onFollow(selector: string, open: (link: HTMLAnchorElement) => Promise<void>): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.querySelector('article')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(selector);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  });
}
