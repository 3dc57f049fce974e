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
  /** Looked for on pages that are found anyway, no reason to fetch one: the word joined with its neighbour. */
  readonly quiet?: boolean;
  /** Another word that answers for the one typed, less well. */
  readonly near?: boolean;
}

/** A word of the query on its way through the index. */
export interface Term {
  readonly key: string;
  readonly sources: readonly Source[];
}

/** What a word that only answers for the one sought counts for. */
export const nearPart = 0.5;

/** The asks of a source that answered what they were asked. */
const goodAsks = ({ asks }: Source) => asks.filter(({ wrong }) => !wrong);

/** The pages that may hold a term. */
export function hitsOf({ sources }: Term, quiet = false): Map<string, Hit> {
  return new Map(
    sources
      .filter((source) => quiet || !source.quiet)
      .flatMap((source) => goodAsks(source).flatMap(({ hits }) => [...hits])),
  );
}

/** How much a term says: the fewer pages have it, the more. */
export function weightOf({ key, sources }: Term): number {
  const own = hitsOf({ key, sources: sources.filter(({ near }) => !near) });
  const rarity = Math.log(1 + (sources[0]?.asks[0]?.total ?? 1) / Math.max(1, own.size));
  return subject.has(key) ? rarity * subjectPart : rarity;
}

/** How well a page may answer a term before its words are known (0 to 1), and whether by its title. */
export function hopeOf({ sources }: Term, id: string): { hope: number; title: boolean } {
  const hits = sources.flatMap((source) =>
    (source.quiet ? [] : goodAsks(source)).flatMap(({ hits, best }) => {
      const hit = hits.get(id);
      if (!hit) return [];
      const part = source.near ? nearPart : 1;
      return [{ hope: (part * hit.score) / best, title: hit.matchedMetaFields?.includes('title') === true }];
    }),
  );
  return { hope: Math.max(0, ...hits.map(({ hope }) => hope)), title: hits.some(({ title }) => title) };
}

/** Whether a printed word is a form of the word that a source seeks. */
export function isRight({ keys, start }: Source, printed: string, wordKeys: readonly string[]): boolean {
  if (wordKeys.some((key) => keys.has(key))) return true;
  return start !== undefined && plain(printed).replace(/^[^\p{L}\p{N}]+/u, '').startsWith(start);
}

/** The places of a page where a term really stands, or (with a smaller part) a word that answers for it. */
export function placesOf({ sources }: Term, id: string, page: Page): Map<number, number> {
  const places = new Map<number, number>();
  for (const source of sources) {
    for (const { hits } of goodAsks(source)) {
      for (const place of hits.get(id)?.words ?? []) {
        if (!isRight(source, page.words[place] ?? '', page.keysAt(place))) continue;
        places.set(place, Math.max(places.get(place) ?? 0, source.near ? nearPart : 1));
      }
    }
  }
  return places;
}

/** Loads pages and learns from them which asks were answered with other words. */
export async function loadPages(
  hits: readonly (readonly [string, Hit])[],
  terms: readonly Term[],
  finder: Finder,
): Promise<(readonly [string, Page])[]> {
  const pages = await Promise.all(hits.map(async ([id, hit]) => [id, await finder.page(hit)] as const));
  for (const [id, page] of pages) {
    for (const { sources } of terms) sources.forEach(({ asks }) => asks.forEach((ask) => checkAsk(ask, id, page)));
  }
  return pages;
}

const step = 4;
const mostPages = 40;
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
  const seen = new Set<string>();
  while (seen.size < mostPages) {
    const left = [...hitsOf(term, true)].filter(([id]) => !seen.has(id));
    const order = left.map(([id, hit]) => ({ id, hit, ...hopeOf(term, id) })).sort((a, b) => b.hope - a.hope);
    const group = order.slice(0, step);
    if (group.length === 0) return false;
    group.forEach(({ id }) => seen.add(id));
    const pages = await loadPages(group.map(({ id, hit }) => [id, hit]), [term], finder);
    if (pages.some(([id, page]) => counts(page) && placesOf(term, id, page).size > 0)) return true;
  }
  return false;
}
