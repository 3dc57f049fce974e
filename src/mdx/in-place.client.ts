/** Shows an element in the top layer beside a link, with the focus in it; Esc gives the focus back. */
export function showBeside(box: HTMLElement, link: HTMLElement, onClose: () => void): void {
  box.popover = 'auto';
  box.tabIndex = -1;
  box.showPopover();
  const place = link.getBoundingClientRect();
  const fits = place.bottom + 16 + box.offsetHeight < innerHeight;
  const top = fits ? place.bottom + 8 : place.top - box.offsetHeight - 8;
  box.style.top = `${within(top, innerHeight - box.offsetHeight)}px`;
  box.style.left = `${within(place.left - 24, innerWidth - box.offsetWidth)}px`;
  box.focus({ preventScroll: true });
  box.addEventListener('toggle', function close(event) {
    if ((event as ToggleEvent).newState === 'open') return;
    box.removeEventListener('toggle', close);
    onClose();
  });
}

/** A place at least eight pixels from both ends; a link that is still scrolling into view may be outside. */
const within = (place: number, room: number) => Math.max(8, Math.min(place, room - 8));

/** Calls `open` when the reader follows one of the links, and nothing else was meant. */
export function onFollow(
  selector: string,
  open: (link: HTMLAnchorElement, event: Event) => void,
): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.querySelector('article')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(selector);
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) open(link, event);
  });
}
