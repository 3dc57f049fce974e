import type { Hit } from './engine.ts';
import type { Finder } from './finder.ts';
import { keysOf } from './keys.ts';
import type { Page } from './page.ts';
import type { QueryWord } from './query.ts';
import { hitsOf, hopeOf, loadPages, nearPart, placesOf, weightOf, type Term } from './term.ts';

/** A page with its place in the order and the right words on it. */
export interface Ranked {
  readonly id: string;
  readonly page: Page;
  readonly score: number;
  /** Weight of the term at each right word. */
  readonly marks: ReadonlyMap<number, number>;
}

/** What the order of results rests on. */
export interface Question {
  readonly terms: readonly Term[];
  /** All words in the order typed, stop words included. */
  readonly order: readonly Pick<QueryWord, 'key' | 'share'>[];
}

/** How much a title, a heading and neighbouring words can raise a page. */
const gains = { title: 1.5, heading: 0.6, near: 0.5 };
/** How much of a line's worth depends on its having few other words. */
const lineShare = 0.4;
/** What a word counts for by its place on the page; in the text it counts one. */
const placeWeights = { title: 6, heading: 3, top: 1.5 };
/** So many words in the text are half of what any number of them could say. */
const half = 5;
/** A term of the glossary that the title does not answer in full stands behind articles. */
const sideTerm = 0.5;

/** A page of the glossary is one term; its address has a fragment of its own. */
export function isTermPage({ url }: Page): boolean {
  return url.includes('/glossary/#');
}

/** The terms' scores weighted by rarity, times the share of the weight that the page answers. */
function combine(terms: readonly Term[], scores: readonly number[]): number {
  let [all, sum, answered] = [0, 0, 0];
  terms.forEach((term, index) => {
    const [weight, score] = [weightOf(term), scores[index] ?? 0];
    all += weight;
    if (score === 0) return;
    sum += weight * (0.2 + 0.8 * score);
    answered += weight;
  });
  return all === 0 ? 0 : (sum / all) * (answered / all);
}

/** Every page that some term may be on, the most promising first. */
export function hopes({ terms }: Question): { id: string; hit: Hit; hope: number }[] {
  const hits = new Map(terms.flatMap((term) => [...hitsOf(term)]));
  return Array.from(hits, ([id, hit]) => {
    const own = terms.map((term) => hopeOf(term, id));
    // What a title may add is known from the index; for the rest a page gets the benefit of the doubt.
    const title = combine(terms, own.map((one) => (one.title ? 1 : 0)));
    const base = combine(terms, own.map((one) => (one.title ? 0.8 : one.hope && 0.3 + 0.5 * one.hope)));
    return { id, hit, hope: base * (1 + gains.title * title + doubt) };
  }).sort((a, b) => b.hope - a.hope);
}

/** The share of a query's words that a line of text answers, less when the line has many others. */
export function share(line: readonly string[], { terms, order }: Question): number {
  const lineKeys = line.map(keysOf);
  const used = new Set<number>();
  let [all, answered] = [0, 0];
  for (const { key, share: weight } of order) {
    const sources = terms.filter((one) => one.key === key).flatMap((one) => one.sources);
    const placesBy = (near: boolean) => {
      const keys = new Set(sources.filter((one) => (one.near === true) === near).flatMap((one) => [...one.keys]));
      if (!near) keys.add(key);
      return lineKeys.flatMap((own, at) => (own.some((one) => keys.has(one)) ? at : []));
    };
    const [own, near] = [placesBy(false), placesBy(true)];
    all += weight;
    if (own.length > 0) answered += weight;
    else if (near.length > 0) answered += weight * nearPart;
    for (const at of [...own, ...near]) used.add(at);
  }
  return all === 0 ? 0 : (answered / all) * (1 - lineShare + (lineShare * used.size) / line.length);
}

/** The share of neighbours in the query that are neighbours on the page too. */
function nearness(page: Page, places: ReadonlyMap<string, ReadonlyMap<number, number>>, { order }: Question): number {
  const holds = (place: number, key: string) => places.get(key)?.has(place) ?? page.keysAt(place).includes(key);
  const pairs = order.slice(1).map(({ key }, index) => [order[index]!.key, key] as const);
  const near = pairs.filter(([one, other]) => {
    const [here, there] = [one, other].map((key) => places.get(key) && [...places.get(key)!.keys()]);
    return [1, 2].some((gap) => here?.some((place) => holds(place + gap, other)) ?? there?.some((place) => holds(place - gap, one)));
  });
  return near.length / Math.max(1, pairs.length);
}

/** How much the right words of one term say on a page, from 0 to 1. */
function amount(page: Page, places: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [place, part] of places) {
    const section = page.sections.findLast(({ start }) => start <= place);
    const inHeading = section !== undefined && place < section.body;
    const [heading, text] = section?.id === '' ? [placeWeights.title, placeWeights.top] : [placeWeights.heading, 1];
    sum += part * (inHeading ? heading : text);
  }
  return sum / (sum + half);
}

/** The score of a page whose words are known; nothing when no right word is left on it. */
export function rank(id: string, page: Page, question: Question): Ranked | undefined {
  const { terms } = question;
  const places = new Map(terms.map((term) => [term.key, placesOf(term, id, page)]));
  const title = share(page.title.split(/\s+/), question);
  const base = combine(terms, terms.map(({ key }) => amount(page, places.get(key)!)));
  if (base === 0) return undefined;
  const headings = page.sections.slice(1).map(({ heading }) => share(heading.split(/\s+/), question));
  const gain =
    gains.title * title ** 1.5 +
    gains.heading * Math.max(0, ...headings) ** 1.5 +
    gains.near * nearness(page, places, question);
  const side = isTermPage(page) && title < 1 - lineShare ? sideTerm : 1;
  if ((globalThis as any).DEBUG) console.log('  #', page.url.replace(/^https?:..[^/]+/,''), terms.map((t)=>t.key+':'+amount(page,places.get(t.key)!).toFixed(2)+'/'+places.get(t.key)?.size+'·w'+weightOf(t).toFixed(1)).join(' '), 'base',base.toFixed(2),'title',title.toFixed(2),'head',Math.max(0, ...headings).toFixed(2),'near',nearness(page, places, question).toFixed(2),'=',(base*(1+gain)*side).toFixed(2));
  const marks = new Map(terms.flatMap((term) => Array.from(places.get(term.key)!, ([place, part]) => [place, part * weightOf(term)] as const)));
  return { id, page, marks, score: base * (1 + gain) * side };
}

/** How many pages are loaded at a time; the first few decide what the reader sees first. */
const groups = [3, 4, 6, ...Array.from({ length: 20 }, () => 12)];
/** What headings and neighbours may add to a page that is not known yet. */
const doubt = 0.3;

/** Loads the best pages group by group; `show` gets the front of the list as soon as it stands firm. */
export async function rankPages(
  question: Question,
  finder: Finder,
  limit: number,
  show: (front: readonly Ranked[]) => void,
): Promise<{ ranked: Ranked[]; more: boolean }> {
  const loaded = new Map<string, Page>();
  const firm: Ranked[] = [];
  let ranked: Ranked[] = [];
  let left = hopes(question);
  for (const size of groups) {
    const group = left.slice(0, size);
    if (group.length === 0 || ranked.length >= limit) break;
    const pages = await loadPages(group.map(({ id, hit }) => [id, hit]), question.terms, finder);
    pages.forEach(([id, page]) => loaded.set(id, page));
    left = hopes(question).filter(({ id }) => !loaded.has(id));
    const front = new Set(firm.map(({ id }) => id));
    const rest = Array.from(loaded, ([id, page]) => (front.has(id) ? undefined : rank(id, page, question)));
    const loose = rest.filter((one) => one !== undefined).sort((a, b) => b.score - a.score);
    while (loose[0] && loose[0].score >= (left[0]?.hope ?? 0)) firm.push(loose.shift()!);
    ranked = [...firm, ...loose];
    if (firm.length > 0) show(firm);
  }
  const list = oneTermAmongFirst(ranked);
  return { ranked: list.slice(0, limit), more: list.length > limit || left.length > 0 };
}

/** Moves all but the first term of the glossary behind the third result, when other pages can take their place. */
export function oneTermAmongFirst(ranked: readonly Ranked[]): Ranked[] {
  const front: Ranked[] = [];
  const rest: Ranked[] = [];
  for (const one of ranked) {
    const full = front.length >= 3 || (isTermPage(one.page) && front.some(({ page }) => isTermPage(page)));
    (full ? rest : front).push(one);
  }
  return [...front, ...rest];
}
