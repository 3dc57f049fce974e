import type { Hit } from './engine.ts';
import type { Finder } from './finder.ts';
import type { Page } from './page.ts';
import { combine, gains, scorePage, type Question, type Ranked } from './score.ts';
import { hitsOf, hopeOf, loadPages, weigh, type Term } from './term.ts';

/** A page that is not known yet, with the score it may be hoped to have. */
export interface Promising {
  readonly id: string;
  readonly hit: Hit;
  readonly hope: number;
}

/** What headings and neighbours may add to a page that is not known yet. */
const doubt = 0.2;
/** What a title can be hoped to add of all it could, when the index says that it answers. */
const titleHope = 0.6;
/** Of terms of the glossary only one is wanted in front. */
const termHope = 0.75;

/** Every page that some term may be on, the most promising first. */
export function hopes(terms: readonly Term[]): Promising[] {
  const weights = weigh(terms);
  const hits = new Map(terms.flatMap((term) => [...hitsOf(term)]));
  return Array.from(hits, ([id, hit]) => {
    // What a title may add is known from the index; for the rest a page gets the benefit of the doubt.
    const title = combine(weights, (term) => (hopeOf(term, id).named ? 1 : 0));
    const base = combine(weights, (term) => {
      const { hope, named } = hopeOf(term, id);
      return named ? 0.75 : hope && 0.2 + 0.5 * hope;
    });
    const isTerm = terms.some((term) => hopeOf(term, id).named === 'term');
    const hope = base * (1 + gains.title * titleHope * title + doubt) * (isTerm ? termHope : 1);
    return { id, hit, hope };
  }).sort((one, other) => other.hope - one.hope);
}

/** How many pages are loaded at a time; the first few decide what the reader sees first. */
const groups = [2, 3, 7];
const laterGroup = 12;
const mostPages = 250;
/** With so many known, the best comes first even if one may still be better: a large site has many alike. */
const enough = 5;

/** Loads the best pages group by group; `show` gets the front of the list as soon as it stands firm. */
export async function rankPages(
  question: Question,
  finder: Finder,
  limit: number,
  show: (front: readonly Ranked[]) => void,
): Promise<{ ranked: Ranked[]; more: boolean }> {
  const { terms } = question;
  const loaded = new Map<string, Page>();
  const firm: Ranked[] = [];
  let ranked: Ranked[] = [];
  let left = hopes(terms);
  const sizes = [...groups];
  while (left.length > 0 && ranked.length < limit && loaded.size < mostPages) {
    const size = sizes.shift() ?? laterGroup;
    const pages = await loadPages(left.slice(0, size), terms, finder);
    pages.forEach(([id, page]) => loaded.set(id, page));
    left = hopes(terms).filter(({ id }) => !loaded.has(id));
    const weights = weigh(terms);
    const rest = [...loaded].filter(([id]) => !firm.some((one) => one.id === id));
    const loose = rest
      .flatMap(([id, page]) => scorePage(id, page, question, weights) ?? [])
      .sort((a, b) => b.score - a.score);
    const isFirm = ({ score }: Ranked) =>
      score >= (left[0]?.hope ?? 0) || (!firm[0] && loaded.size >= enough);
    while (loose[0] && isFirm(loose[0])) firm.push(loose.shift()!);
    ranked = [...firm, ...loose];
    if (firm.length > 0) show(firm);
  }
  const list = oneTermAmongFirst(ranked);
  return { ranked: list.slice(0, limit), more: list.length > limit || left.length > 0 };
}

const firstPlaces = 3;

/** Moves all but the first term of the glossary behind the third result, when other pages can take their place. */
export function oneTermAmongFirst(ranked: readonly Ranked[]): Ranked[] {
  const front: Ranked[] = [];
  const rest = ranked.filter((one) => {
    const full =
      front.length >= firstPlaces || (one.page.isTerm && front.some(({ page }) => page.isTerm));
    if (!full) front.push(one);
    return full;
  });
  return [...front, ...rest];
}
