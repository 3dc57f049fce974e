import { checkAsk, type Ask, type Finder } from './finder.ts';
import type { Hit } from './engine.ts';
import { plain } from './keys.ts';
import type { Page } from './page.ts';
import { subject, subjectPart } from './subject.ts';

/** One way to answer a term: where to look, and which of the words found there are right. */
export interface Source {
  readonly asks: readonly Ask[];
  readonly keys: ReadonlySet<string>;
  /** Words that begin so are right too: the word still being typed. */
  readonly start?: string;
  /** Another word that answers for the one typed, less well. */
  readonly near?: boolean;
}

/** A word of the query on its way through the index. */
export interface Term {
  readonly key: string;
  readonly sources: readonly Source[];
}

/** About as many pages as the index has; only how weights compare depends on it. */
const usualPages = 150;
/** What a word that only answers for the one sought counts for. */
const nearPart = 0.5;

/** The asks of a source that answered what they were asked. */
const goodAsks = ({ asks }: Source) => asks.filter(({ wrong }) => !wrong);

/** The pages that may hold a term. */
export function hitsOf({ sources }: Term): Map<string, Hit> {
  return new Map(sources.flatMap(goodAsks).flatMap(({ hits }) => [...hits]));
}

/** How much each term says: the fewer pages have it, the more. */
export function weigh(terms: readonly Term[]): ReadonlyMap<Term, number> {
  return new Map(
    terms.map((term) => {
      const own = hitsOf({ ...term, sources: term.sources.filter(({ near }) => !near) });
      const rarity = Math.log(1 + usualPages / Math.max(1, own.size));
      return [term, subject.has(term.key) ? rarity * subjectPart : rarity];
    }),
  );
}

/** How well a page may answer a term before its words are known (0 to 1), and which of its names does. */
export function hopeOf(
  { sources }: Term,
  id: string,
): { hope: number; named: 'title' | 'term' | undefined } {
  let hope = 0;
  let named: 'title' | 'term' | undefined;
  for (const source of sources) {
    for (const { hits, best } of goodAsks(source)) {
      const hit = hits.get(id);
      if (!hit) continue;
      hope = Math.max(hope, ((source.near ? nearPart : 1) * hit.score) / best);
      named ??= (['term', 'title'] as const).find((name) => hit.matchedMetaFields?.includes(name));
    }
  }
  return { hope, named };
}

function isRight({ keys, start }: Source, printed: string, wordKeys: readonly string[]): boolean {
  if (wordKeys.some((key) => keys.has(key))) return true;
  return (
    start !== undefined &&
    plain(printed)
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .startsWith(start)
  );
}

/** Whether a printed word is one that a term seeks (1), one that answers for it (less), or neither (0). */
export function partOf({ sources }: Term, printed: string, wordKeys: readonly string[]): number {
  const parts = sources.map((one) =>
    isRight(one, printed, wordKeys) ? (one.near ? nearPart : 1) : 0,
  );
  return Math.max(0, ...parts);
}

/** The places of a page where a term really stands, or (with a smaller part) a word that answers for it. */
export function placesOf(term: Term, id: string, page: Page): Map<number, number> {
  const places = new Map<number, number>();
  for (const { hits } of term.sources.flatMap(goodAsks)) {
    for (const place of hits.get(id)?.words ?? []) {
      const part = partOf(term, page.words[place] ?? '', page.keysAt(place));
      if (part > 0) places.set(place, part);
    }
  }
  return places;
}

/** Loads pages and learns from them which asks were answered with other words. */
export async function loadPages(
  found: readonly { readonly id: string; readonly hit: Hit }[],
  terms: readonly Term[],
  finder: Finder,
): Promise<(readonly [string, Page])[]> {
  const pages = await Promise.all(
    found.map(async ({ id, hit }) => [id, await finder.page(hit)] as const),
  );
  const asks = terms.flatMap(({ sources }) => sources.flatMap((source) => source.asks));
  for (const [id, page] of pages) asks.forEach((ask) => checkAsk(ask, id, page));
  return pages;
}

/** Pages looked at together: the first ones usually suffice. */
const [firstStep, step] = [2, 6];
const mostPages = 14;

/**
 * Looks at the pages of a term, those first that are known and then the most promising ones, until
 * one really holds it. A beginning of two letters is shared by many words, so the first pages may
 * all be false friends.
 */
export async function isAnswered(term: Term, finder: Finder, most = mostPages): Promise<boolean> {
  const seen = new Set<string>();
  const left = () =>
    Array.from(hitsOf(term), ([id, hit]) => ({ id, hit })).filter(({ id }) => !seen.has(id));
  let group = left().filter(({ id }) => finder.known(id));
  for (let looked = 0; ; looked += group.length) {
    const pages = await loadPages(group, [term], finder);
    if (pages.some(([id, page]) => placesOf(term, id, page).size > 0)) return true;
    group.forEach(({ id }) => seen.add(id));
    const size = Math.min(looked === 0 ? firstStep : step, most - looked);
    group = left()
      .sort((a, b) => hopeOf(term, b.id).hope - hopeOf(term, a.id).hope)
      .slice(0, size);
    if (group.length === 0) return false;
  }
}
