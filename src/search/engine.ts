/** A heading of a page that has an address of its own. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** Number of the word at which it stands. */
  readonly location: number;
}

/** A page as the index keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** A page that answers an ask. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Numbers of the words that answer. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Fragment>;
}

/** What the search needs of Pagefind: two of its public calls. */
export interface Index {
  preload(term: string): Promise<unknown>;
  search(term: string): Promise<{ readonly results: readonly Hit[] }>;
}

/** The index of one language with the two lists that the build writes beside it. */
export interface Engine {
  readonly index: Index;
  /**
   * Whether a file of the index failed to arrive. Pagefind itself answers such an ask with nothing,
   * so that a reader would be told that nothing was found.
   */
  lost(): boolean;
  /** A list of the build: the words of the text, or the names of the glossary's terms. */
  list(name: ListName): Promise<string>;
}

/** `words`: a word per key, for loose spellings and slips. `terms`: names of terms, for other languages. */
export type ListName = 'words' | 'terms';

/** How Pagefind is to rank: the terms of the glossary are so short that their length would put them first. */
export const ranking = { pageLength: 0 };
