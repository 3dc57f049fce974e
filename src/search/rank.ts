import type { Finder } from './finder.ts';
import type { Hit } from './engine.ts';
import { keysOf } from './keys.ts';
import type { Page } from './page.ts';
import type { QueryWord } from './query.ts';
import { hopeOf, keptOf, type Term } from './term.ts';

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
  /** Keys of all words in the order typed, stop words included. */
  readonly order: readonly Pick<QueryWord, 'key' | 'share'>[];
}

/** How much a title, a heading and neighbouring words can raise a page. */
const titleGain = 1.2;
const headingGain = 0.5;
const neighbourGain = 0.5;
/** How much of a title's worth depends on its having few other words. */
const lineShare = 0.4;
/** A term of the glossary that the title does not answer in full stands behind articles. */
const sideTerm = 0.4;

/** A page of the glossary is one term; its address has a fragment of its own. */
export function isTermPage({ url }: Page): boolean {
  return url.includes('/glossary/#');
}

/** Every page that some term may be on, with the best score that it could have, best first. */
export function hopes({ terms }: Question): { id: string; hit: Hit; hope: number }[] {
  const hits = new Map<string, Hit>();
  for (const { sources } of terms) {
    for (const { found } of sources) for (const [id, { hit }] of found) hits.set(id, hit);
  }
  return Array.from(hits, ([id, hit]) => {
    const scores = terms.map((term) => hopeOf(term, id));
    return { id, hit, hope: combine(terms, scores) * (1 + titleGain + headingGain + neighbourGain) };
  }).sort((a, b) => b.hope - a.hope);
}

/** The terms' scores weighted by rarity, times the share of the weight that the page answers. */
function combine(terms: readonly Term[], scores: readonly number[]): number {
  let all = 0;
  let sum = 0;
  let answered = 0;
  terms.forEach(({ weight }, index) => {
    const score = scores[index] ?? 0;
    all += weight;
    sum += weight * (0.3 + 0.7 * score) * (score > 0 ? 1 : 0);
    if (score > 0) answered += weight;
  });
  return all === 0 ? 0 : (sum / all) * (answered / all);
}

/** The share of a query's words that a line of text answers, times a part for how much of the line they are. */
function share(line: readonly string[], { terms, order }: Question): number {
  const lineKeys = line.map(keysOf);
  let all = 0;
  let answered = 0;
  const used = new Set<number>();
  for (const { key, share: weight } of order) {
    const keys = [key, ...(terms.find((one) => one.key === key)?.sources.flatMap((source) => [...source.keys]) ?? [])];
    const places = lineKeys.flatMap((own, at) => (own.some((one) => keys.includes(one)) ? at : []));
    all += weight;
    if (places.length > 0) answered += weight;
    places.forEach((at) => used.add(at));
  }
  return all === 0 ? 0 : (answered / all) * (1 - lineShare + (lineShare * used.size) / line.length);
}

/** How many neighbours in the query are neighbours on the page, as a share of the pairs. */
function neighbours(page: Page, places: ReadonlyMap<string, readonly number[]>, { order }: Question): number {
  let near = 0;
  for (let index = 1; index < order.length; index++) {
    const [one, two] = [order[index - 1]!, order[index]!];
    const here = places.get(one.key);
    const there = places.get(two.key);
    const found = here
      ? here.some((place) => [1, 2].some((gap) => holds(page, place + gap, two.key, there)))
      : there?.some((place) => [1, 2].some((gap) => holds(page, place - gap, one.key, here)));
    if (found === true) near++;
  }
  return order.length < 2 ? 0 : near / (order.length - 1);
}

function holds(page: Page, place: number, key: string, places: readonly number[] | undefined): boolean {
  return places?.includes(place) ?? page.keysAt(place).includes(key);
}

/** The score of a page whose words are known; nothing when no right word is left on it. */
export function rank(id: string, page: Page, question: Question): Ranked | undefined {
  const kept = question.terms.map((term) => keptOf(term, id, page));
  const base = combine(question.terms, kept.map(({ score }) => score));
  if (base === 0) return undefined;
  const marks = new Map<number, number>();
  const places = new Map<string, readonly number[]>();
  question.terms.forEach((term, index) => {
    const own = kept[index]?.places ?? [];
    places.set(term.key, own);
    for (const place of own) marks.set(place, Math.max(marks.get(place) ?? 0, term.weight));
  });
  const title = share(page.title.split(/\s+/), question);
  const headings = page.sections.slice(1).map(({ heading }) => share(heading.split(/\s+/), question));
  const gain =
    titleGain * title ** 2 +
    headingGain * Math.max(0, ...headings) ** 2 +
    neighbourGain * neighbours(page, places, question);
  const side = isTermPage(page) && title < 1 - lineShare ? sideTerm : 1;
  if ((globalThis as any).DEBUG) console.log('  #', page.url.replace(/^https?:..[^/]+/,''), 'kept', kept.map((k,i)=>question.terms[i]!.key+':'+k.score.toFixed(2)+'/'+k.places.length+'·w'+question.terms[i]!.weight.toFixed(1)).join(' '), 'base',base.toFixed(2),'title',title.toFixed(2),'head',Math.max(0, ...headings).toFixed(2),'near',neighbours(page, places, question).toFixed(2),'=',(base*(1+gain)*side).toFixed(2));
  return { id, page, marks, score: base * (1 + gain) * side };
}

/** How much better than its best rival a page must be to be shown before the rival is known. */
const sure = 0.85;

/** Loads the best pages group by group; `show` gets the front of the list as soon as it stands firm. */
export async function rankPages(
  question: Question,
  finder: Finder,
  limit: number,
  show: (front: readonly Ranked[]) => void,
): Promise<{ ranked: Ranked[]; more: boolean }> {
  const order = hopes(question);
  const firm: Ranked[] = [];
  let loose: Ranked[] = [];
  let next = 0;
  for (const size of [3, 3, 6, ...Array.from({ length: 20 }, () => 12)]) {
    if (next >= order.length || firm.length + loose.length >= limit) break;
    const group = order.slice(next, (next += size));
    const pages = await Promise.all(group.map(({ hit }) => finder.page(hit)));
    const ranked = group.flatMap(({ id }, index) => rank(id, pages[index]!, question) ?? []);
    loose = [...loose, ...ranked].sort((a, b) => b.score - a.score);
    const rival = order[next]?.hope ?? 0;
    while (loose[0] && loose[0].score >= sure * rival) firm.push(loose.shift()!);
    if (firm.length > 0) show(firm);
  }
  const ranked = oneTermAmongFirst([...firm, ...loose]);
  return { ranked: ranked.slice(0, limit), more: ranked.length > limit || next < order.length };
}

/** Moves all but the first term of the glossary behind the third result, when articles can take their place. */
export function oneTermAmongFirst(ranked: readonly Ranked[]): Ranked[] {
  const front: Ranked[] = [];
  const rest: Ranked[] = [];
  for (const one of ranked) {
    const full = front.length >= 3 || (isTermPage(one.page) && front.some(({ page }) => isTermPage(page)));
    (full ? rest : front).push(one);
  }
  return [...front, ...rest];
}
