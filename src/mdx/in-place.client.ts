/** Opens the note of a mark in the top layer; closed, it is back in the list at the end. */
export function openNote(link: HTMLAnchorElement): void {
  const note = document.getElementById(link.hash.slice(1));
  if (!note) return location.assign(link.href);
  showBeside(note, link, () => {
    for (const name of ['popover', 'style', 'tabindex']) note.removeAttribute(name);
  });
}

/** Opens the meaning of a term. Rejects when it does not arrive. */
export async function openMeaning(link: HTMLAnchorElement): Promise<void> {
  const box = boxOf(await meaningOf(link), link);
  showBeside(box, link, () => box.remove());
}

/** Shows an element beside a link, with the focus in it; Esc gives the focus back. */
function showBeside(box: HTMLElement, link: HTMLElement, onClose: () => void): void {
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

interface Meaning {
  readonly term: string;
  readonly meaning: string;
}

async function meaningOf(link: HTMLAnchorElement): Promise<Meaning> {
  const { lang } = document.documentElement;
  const glossary = new URL(link.href);
  const root = glossary.pathname.replace(/(en\/)?glossary\/$/, '');
  const answer = await fetch(`${root}terms/${glossary.hash.slice(1)}.${lang}.json`);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Meaning;
}

function boxOf({ term, meaning }: Meaning, link: HTMLAnchorElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'meaning';
  const name = document.createElement('a');
  name.href = link.href;
  name.textContent = term;
  const text = document.createElement('p');
  text.textContent = meaning;
  box.append(name, text);
  link.closest('article')?.append(box);
  return box;
}
