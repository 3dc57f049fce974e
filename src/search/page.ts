import type { Anchor, Fragment } from './engine.ts';
import { keysOf } from './keys.ts';

/** Where the other names of a term begin: they find it, but are not shown. */
export const namesAnchor = 'names';

/** A part of a page under a heading of its own, or what stands above the first one. */
export interface Section {
  /** Address within the page; empty for the top. */
  readonly id: string;
  readonly heading: string;
  /** Number of its first word, and of the first word after its heading. */
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** A page of the index, ready for looking at its words. */
export interface Page {
  readonly url: string;
  readonly title: string;
  /** It is a term of the glossary. */
  readonly isTerm: boolean;
  readonly words: readonly string[];
  readonly sections: readonly Section[];
  /** Keys of the word at a place, computed once. */
  keysAt(place: number): readonly string[];
}

/** The words and sections of a fragment; Pagefind numbers words by white space. */
export function readPage({ url, content, meta, anchors }: Fragment): Page {
  const words = content.split(/\s+/);
  const title = meta['term'] ?? meta['title'] ?? '';
  const memo = new Map<number, readonly string[]>();
  return {
    url,
    title,
    isTerm: meta['term'] !== undefined,
    words,
    sections: sectionsOf(anchors, title, words),
    keysAt: (place) => {
      const keys = memo.get(place) ?? keysOf(words[place] ?? '');
      memo.set(place, keys);
      return keys;
    },
  };
}

function sectionsOf(
  anchors: readonly Anchor[],
  title: string,
  words: readonly string[],
): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text)
    .sort((a, b) => a.location - b.location);
  const names = anchors.find(({ id, element }) => id === namesAnchor && element === 'p');
  // The page's own title stands at the start of its words, unless it is outside of what is indexed.
  const top = words[0]?.startsWith(title.split(/\s/)[0]!) ? title : '';
  const starts = [{ id: '', text: top, location: 0 }, ...headings];
  return starts.map(({ id, text = '', location }, index) => ({
    id,
    heading: id === '' ? title : text,
    start: location,
    body: location + (text === '' ? 0 : text.split(/\s+/).length),
    end: starts[index + 1]?.location ?? names?.location ?? words.length,
  }));
}
