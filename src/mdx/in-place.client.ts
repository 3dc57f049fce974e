/** Shows an element in the top layer beside a link, with the focus in it; Esc gives the focus back. */
export function showBeside(box: HTMLElement, link: HTMLElement, onClose: () => void): void {
  box.popover = 'auto';
  box.tabIndex = -1;
  box.showPopover();
  const place = link.getBoundingClientRect();
  const below = place.bottom + 8;
  const fits = below + box.offsetHeight < innerHeight;
  box.style.top = `${fits ? below : Math.max(8, place.top - box.offsetHeight - 8)}px`;
  box.style.left = `${Math.max(8, Math.min(place.left - 24, innerWidth - box.offsetWidth - 8))}px`;
  box.focus({ preventScroll: true });
  box.addEventListener('toggle', function close(event) {
    if ((event as ToggleEvent).newState === 'open') return;
    box.removeEventListener('toggle', close);
    onClose();
  });
}

/** Calls `open` when the reader follows one of the links, and nothing else was meant. */
export function onFollow(selector: string, open: (link: HTMLAnchorElement, event: Event) => void): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.querySelector('article')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(selector);
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) open(link, event);
  });
}
