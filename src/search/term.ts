import type { Candidates, Finder } from './finder.ts';
import { keysOf, plain } from './keys.ts';
import type { Page } from './page.ts';

/** One way to answer a term: where to look, and which of the words found there are right. */
export interface Source {
  readonly found: Candidates;
  readonly keys: ReadonlySet<string>;
  /** Words that begin so are right too: the word still being typed. */
  readonly start?: string;
  /** Looked for on pages that are found anyway, no reason to fetch one: the word joined with its neighbour. */
  readonly quiet?: boolean;
}

/** A word of the query on its way through the index. */
export interface Term {
  readonly text: string;
  readonly key: string;
  /** How much the term says: rare words say more. */
  readonly weight: number;
  readonly sources: readonly Source[];
}

/** About how many pages the index has; only the ratio of weights depends on it. */
const pagesGuess = 300;

/** A term that is answered by any of the sources. */
export function makeTerm(text: string, key: string, sources: readonly Source[]): Term {
  const pages = Math.max(1, ...sources.map(({ found, quiet }) => (quiet ? 0 : found.size)));
  return { text, key, sources, weight: 1 + Math.log(1 + pagesGuess / pages) / 2 };
}

/** Whether a printed word is a form of the word that a source seeks. */
export function isRight({ keys, start }: Source, printed: string, wordKeys: readonly string[]): boolean {
  if (wordKeys.some((key) => keys.has(key))) return true;
  return start !== undefined && plain(printed).replace(/^[^\p{L}\p{N}]+/u, '').startsWith(start);
}

/** What a page really holds of a term: its score (0 to 1) and the places of right words. */
export function keptOf(term: Term, id: string, page: Page): { score: number; places: number[] } {
  let score = 0;
  const places = new Set<number>();
  for (const source of term.sources) {
    const candidate = source.found.get(id);
    if (!candidate) continue;
    const all = [...candidate.places];
    const right = all.filter((place) => isRight(source, page.words[place] ?? '', page.keysAt(place)));
    right.forEach((place) => places.add(place));
    // Found by the title alone: there is no place, the title's words must do.
    const inTitle = all.length === 0 && page.title.split(/\s+/).some((word) => isRight(source, word, keysOf(word)));
    score = Math.max(score, candidate.score * (inTitle ? 1 : right.length / (all.length || 1)));
  }
  return { score, places: [...places].sort((a, b) => a - b) };
}

/** The best score a page can have for a term before its words are looked at. */
export function hopeOf(term: Term, id: string): number {
  return Math.max(0, ...term.sources.map(({ found, quiet }) => (quiet ? 0 : (found.get(id)?.score ?? 0))));
}

const step = 4;
const mostPages = 36;
const anyPage = () => true;

/**
 * Looks at the pages of a term, the most promising first, until one really holds it. A beginning of
 * two letters is shared by many words, so the first pages may all be false friends.
 */
export async function isAnswered(
  term: Term,
  finder: Finder,
  counts: (page: Page) => boolean = anyPage,
): Promise<boolean> {
  const hits = new Map(term.sources.flatMap(({ found }) => Array.from(found, ([id, { hit }]) => [id, hit] as const)));
  const order = [...hits].sort(([a], [b]) => hopeOf(term, b) - hopeOf(term, a)).slice(0, mostPages);
  for (let from = 0; from < order.length; from += step) {
    const group = order.slice(from, from + step);
    const pages = await Promise.all(group.map(([, hit]) => finder.page(hit)));
    if (group.some(([id], at) => counts(pages[at]!) && keptOf(term, id, pages[at]!).score > 0)) return true;
  }
  return false;
}
