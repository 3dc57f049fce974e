/** Opens a note or a term's meaning where the reader is, instead of jumping to the end of the page. */
export function startNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.querySelector('article')?.addEventListener('click', (event) => {
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const link = (event.target as Element).closest<HTMLAnchorElement>('.mark a, a.term');
    const note = link && plain && document.getElementById(targetId(link));
    if (!link || !note) return;
    event.preventDefault();
    open(note, link);
  });
}

function targetId(link: HTMLAnchorElement): string {
  const term = link.dataset['term'];
  return term ? `t-${term}` : link.hash.slice(1);
}

function open(note: HTMLElement, link: HTMLElement): void {
  note.popover = 'auto';
  note.tabIndex = -1;
  note.showPopover();
  const place = link.getBoundingClientRect();
  const height = note.offsetHeight;
  const below = place.bottom + 8;
  const top = below + height < innerHeight ? below : Math.max(8, place.top - height - 8);
  const left = Math.max(8, Math.min(place.left - 24, innerWidth - note.offsetWidth - 8));
  note.style.top = `${top}px`;
  note.style.left = `${left}px`;
  note.focus({ preventScroll: true });
  note.addEventListener('toggle', function close(event) {
    if ((event as ToggleEvent).newState === 'open') return;
    note.removeEventListener('toggle', close);
    note.removeAttribute('popover');
    note.removeAttribute('style');
    note.removeAttribute('tabindex');
  });
}
