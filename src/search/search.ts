import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './engine.ts';
import {
  answer,
  bestSection,
  piecesOf,
  type Answer,
  type Piece,
  type WeightOf,
} from './excerpt.ts';
import { createFinder, type Finder } from './finder.ts';
import { keysOf } from './keys.ts';
import { readQuery, trimQuery } from './query.ts';
import { rankPages } from './rank.ts';
import type { Question, Ranked } from './score.ts';
import { looser, settle, type Instead } from './settle.ts';
import { seekAll, type Slot } from './slots.ts';
import { partOf, weigh } from './term.ts';

/** A page that answers, with its best section: `url` leads to the heading of that. */
export interface Result extends Answer {
  readonly title: readonly Piece[];
}

/** The answer to a query. `error`: a file did not arrive, so nothing can be said. */
export interface Outcome {
  readonly state: 'ok' | 'none' | 'error';
  readonly query: string;
  readonly results: readonly Result[];
  readonly instead: readonly Instead[];
  /** There may be further results. */
  readonly more: boolean;
  /** With `none`: words of the site that look like the typed ones. */
  readonly nearest: readonly string[];
  readonly cause?: unknown;
}

/** How a search can be watched and limited. */
export interface SearchOptions {
  readonly limit?: number;
  /** Gets the front of the list while the rest still loads; what it got stays in front. */
  readonly onFront?: (outcome: Outcome) => void;
}

/** A search over one language of the site; it remembers what it has loaded. */
export type Search = (text: string, options?: SearchOptions) => Promise<Outcome>;

/** An outcome without results; the rest says why. */
export const nothing = { results: [], instead: [], more: false, nearest: [] };

/** The search over an index. The engine is handed in, so that it runs in Node as in a browser. */
export function createSearch(engine: Engine, locale: Locale): Search {
  const finder = createFinder(engine);
  return async (text, options = {}) => {
    const query = trimQuery(text);
    try {
      return await answerQuery(text, query, locale, engine, finder, options);
    } catch (cause) {
      return { ...nothing, state: 'error', query, cause };
    }
  };
}

async function answerQuery(
  text: string,
  query: string,
  locale: Locale,
  engine: Engine,
  finder: Finder,
  { limit = 12, onFront }: SearchOptions,
): Promise<Outcome> {
  const words = readQuery(text, locale);
  if (words.length === 0) return { ...nothing, state: 'none', query };
  const { slots, instead } = await settle(await seekAll(words, finder), locale, engine, finder);
  const terms = slots.flatMap(({ term }) => term ?? []);
  const question: Question = { terms, order: slots.map(({ word }) => word) };
  const weightOf = weigher(slots);
  const outcome = (ranked: readonly Ranked[], more: boolean): Outcome => ({
    ...nothing,
    state: 'ok',
    query,
    instead,
    more,
    results: ranked.map((one) => resultOf(one, weightOf)),
  });
  const { ranked, more } = await rankPages(question, finder, limit, (front) =>
    onFront?.(outcome(front, true)),
  );
  if (ranked.length > 0) return outcome(ranked, more);
  const nearest = await (await looser()).similarWords(words, engine);
  return { ...nothing, state: 'none', query, nearest };
}

function weigher(slots: readonly Slot[]): WeightOf {
  const weights = [...weigh(slots.flatMap(({ term }) => term ?? []))];
  return (printed) => {
    const keys = keysOf(printed);
    return Math.max(0, ...weights.map(([term, weight]) => partOf(term, printed, keys) * weight));
  };
}

function resultOf(ranked: Ranked, weightOf: WeightOf): Result {
  const title = piecesOf(ranked.page.title.split(/\s+/), weightOf);
  return { title, ...answer(ranked, bestSection(ranked, weightOf), weightOf) };
}
