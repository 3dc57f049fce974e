import type { Engine, Hit } from './engine.ts';
import { readPage, type Page } from './page.ts';

/** A page that may hold a term: how well it answers (0 to 1), and the places to look at. */
export interface Candidate {
  readonly hit: Hit;
  score: number;
  readonly places: Set<number>;
}

/** Candidates by the id of their page. */
export type Candidates = ReadonlyMap<string, Candidate>;

/** Asks the index and keeps what it has seen, so that typing on costs little. */
export interface Finder {
  /** The union of several asks; the first one, the word as typed, counts more than the others. */
  find(asks: readonly string[]): Promise<Candidates>;
  page(hit: Hit): Promise<Page>;
}

/** Thrown when a file of the index is missing: what was found may not be all there is. */
export class Lost extends Error {}

const typedShare = 0.25;

/** A finder over the index of one language. */
export function createFinder(engine: Engine): Finder {
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const pages = new Map<string, Promise<Page>>();

  async function ask(start: string): Promise<readonly Hit[]> {
    // Forms past the edge of the chunk where the beginning itself sorts would be missed.
    await engine.index.preload(start + (/[ა-ჰ]/.test(start) ? 'ჰჰ' : 'zz'));
    const { results } = await engine.index.search(start);
    if (engine.lost()) throw new Lost('a file of the search index is missing');
    return results;
  }

  function once(start: string): Promise<readonly Hit[]> {
    const answer = asked.get(start) ?? ask(start);
    asked.set(start, answer);
    return answer;
  }

  return {
    async find(asks) {
      const answers = await Promise.all(asks.map(once));
      const found = new Map<string, Candidate>();
      asks.forEach((start, index) => {
        // What begins with another ask is part of that ask's answer already.
        const part = asks.some((other) => other !== start && start.startsWith(other));
        for (const hit of answers[index] ?? []) {
          const candidate = found.get(hit.id) ?? { hit, score: 0, places: new Set() };
          if (!part) candidate.score += hit.score;
          hit.words.forEach((place) => candidate.places.add(place));
          found.set(hit.id, candidate);
        }
      });
      const best = Math.max(...Array.from(found.values(), ({ score }) => score)) || 1;
      const typed = answers[0] ?? [];
      const bestTyped = Math.max(...typed.map(({ score }) => score)) || 1;
      for (const candidate of found.values()) candidate.score *= (1 - typedShare) / best;
      for (const hit of typed) {
        const candidate = found.get(hit.id);
        if (candidate) candidate.score += (typedShare * hit.score) / bestTyped;
      }
      return found;
    },
    page(hit) {
      const page = pages.get(hit.id) ?? hit.data().then(readPage);
      pages.set(hit.id, page);
      return page;
    },
  };
}
