import { onFollow, showBeside } from './in-place.client.ts';

/** Opens a term's meaning where the reader is; if it does not arrive, the glossary has it. */
export function startTerms(): void {
  onFollow('a.term', (link, event) => {
    event.preventDefault();
    meaningOf(link).then(
      (meaning) =>
        showBeside(boxOf(meaning, link), link, () => document.querySelector('.meaning')?.remove()),
      () => location.assign(link.href),
    );
  });
}

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
