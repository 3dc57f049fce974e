import { onFollow, showBeside } from './in-place.client.ts';

/** Opens a note where the reader is, instead of jumping to the list at the end. */
export function startNotes(): void {
  onFollow('.mark a', (link, event) => {
    const note = document.getElementById(link.hash.slice(1));
    if (!note) return;
    event.preventDefault();
    showBeside(note, link, () => {
      for (const name of ['popover', 'style', 'tabindex']) note.removeAttribute(name);
    });
  });
}
