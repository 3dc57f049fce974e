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

const count = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

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

function sectionsOf(anchors: readonly Anchor[], title: string, words: readonly string[]): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text !== undefined && /\S/.test(text))
    .sort((a, b) => a.location - b.location);
  // The page's own title usually stands at the start of its words.
  const own = count(title);
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const opening = bare(words.slice(0, own).join('')) === bare(title) ? own : 0;
  const names = anchors.find(({ id, element }) => id === namesAnchor && element === 'p');
  const ends = [...headings.map(({ location }) => location), names?.location ?? words.length];
  return [
    { id: '', heading: title, start: 0, body: Math.min(opening, ends[0] ?? 0), end: ends[0] ?? 0 },
    ...headings.map(({ id, text = '', location }, index) => ({
      id,
      heading: text.replace(/\s+/g, ' ').trim(),
      start: location,
      body: location + count(text),
      end: ends[index + 1]!,
    })),
  ];
}
