import { keysOf } from './keys.ts';
import type { Page } from './page.ts';
import type { QueryWord } from './query.ts';
import { partOf, placesOf, type Term } from './term.ts';

/** A page with its place in the order and the right words on it. */
export interface Ranked {
  readonly id: string;
  readonly page: Page;
  readonly score: number;
  /** How much each right word says, by its place. */
  readonly marks: ReadonlyMap<number, number>;
}

/** What the order of results rests on. */
export interface Question {
  readonly terms: readonly Term[];
  /** All words in the order typed, stop words included. */
  readonly order: readonly Pick<QueryWord, 'key' | 'share'>[];
}

/** How much a title and a heading can raise a page. */
export const gains = { title: 1.5, heading: 0.6 };
/** A term of the glossary that the title does not answer in full stands behind articles. */
export const sideTerm = 0.5;
/** How much of a line's worth depends on its having few other words. */
const lineShare = 0.4;
/** What a word counts for by its place on the page; in the text it counts one. */
const placeWeights = { title: 6, top: 1.5, heading: 3, text: 1 };
/** So many words in the text are half of what any number of them could say. */
const half = 5;

/** The terms' scores weighted by rarity, times the share of the weight that the page answers. */
export function combine(
  weights: ReadonlyMap<Term, number>,
  scoreOf: (term: Term) => number,
): number {
  let [all, sum, answered] = [0, 0, 0];
  for (const [term, weight] of weights) {
    const score = scoreOf(term);
    all += weight;
    if (score === 0) continue;
    sum += weight * (0.2 + 0.8 * score);
    answered += weight;
  }
  return (sum * answered) / (all * all || 1);
}

/** The share of a query's words that a line of text answers, less when the line has many others. */
export function share(line: string, { terms, order }: Question): number {
  const words = line.split(/\s+/).map((printed) => ({ printed, keys: keysOf(printed) }));
  const used = new Set<object>();
  let [all, answered] = [0, 0];
  for (const { key, share: weight } of order) {
    const term = terms.find((one) => one.key === key);
    const parts = words.map((word) => {
      const part = word.keys.includes(key) ? 1 : term ? partOf(term, word.printed, word.keys) : 0;
      if (part > 0) used.add(word);
      return part;
    });
    all += weight;
    answered += weight * Math.max(...parts);
  }
  return (answered / (all || 1)) * (1 - lineShare + (lineShare * used.size) / words.length);
}

/** How much the right words of one term say on a page, from 0 to 1. */
function amount(page: Page, places: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [place, part] of places) {
    const { id, body } = page.sections.findLast(({ start }) => start <= place)!;
    const isHeading = place < body;
    sum +=
      part *
      placeWeights[id === '' ? (isHeading ? 'title' : 'top') : isHeading ? 'heading' : 'text'];
  }
  return sum / (sum + half);
}

/** The score of a page whose words are known; nothing when no right word is left on it. */
export function scorePage(
  id: string,
  page: Page,
  question: Question,
  weights: ReadonlyMap<Term, number>,
): Ranked | undefined {
  const { terms } = question;
  const places = new Map(terms.map((term) => [term.key, placesOf(term, id, page)]));
  const base = combine(weights, ({ key }) => amount(page, places.get(key)!));
  if (base === 0) return undefined;
  const title = share(page.title, question);
  const headings = page.sections.slice(1).map(({ heading }) => share(heading, question));
  const gain = gains.title * title ** 1.5 + gains.heading * Math.max(0, ...headings) ** 1.5;
  const side = page.isTerm && title < 1 - lineShare ? sideTerm : 1;
  const marks = new Map(
    terms.flatMap((term) =>
      Array.from(
        places.get(term.key)!,
        ([place, part]) => [place, part * weights.get(term)!] as const,
      ),
    ),
  );
  return { id, page, marks, score: base * (1 + gain) * side };
}
