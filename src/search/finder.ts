import type { Engine, Hit } from './engine.ts';
import { stem } from './english/stem.ts';
import { bareWords, isGeorgian } from './keys.ts';
import { readPage, type Page } from './page.ts';

/** The answer of the index to one beginning of a word. */
export interface Ask {
  readonly start: string;
  readonly hits: ReadonlyMap<string, Hit>;
  /** The highest score among the hits. */
  readonly best: number;
  /** No word begins so: Pagefind then answers with shorter words, which are of no use. */
  wrong: boolean;
}

/** Asks the index and keeps what it has seen, so that typing on costs little. */
export interface Finder {
  ask(start: string): Promise<Ask>;
  page(hit: Hit): Promise<Page>;
  /** A page that has been loaded already. */
  known(id: string): Page | undefined;
}

/**
 * Where words with a beginning sort first and last: forms past the edge of the chunk where the
 * beginning itself sorts would be missed.
 */
export function edgesOf(start: string): string[] {
  return [start, start + (isGeorgian(start) ? 'ჰჰ' : 'zz')];
}

/** A finder over the index of one language. */
export function createFinder({ index, lost }: Engine): Finder {
  async function ask(start: string): Promise<Ask> {
    await Promise.all(edgesOf(start).map((term) => index.preload(term)));
    const { results } = await index.search(start);
    // What was found may not be all there is.
    if (lost()) throw new Error('lost');
    return {
      start,
      hits: new Map(results.map((hit) => [hit.id, hit])),
      best: Math.max(...results.map(({ score }) => score)),
      wrong: false,
    };
  }
  const pages = new Map<string, Page>();
  async function page(hit: Hit): Promise<Page> {
    const read = readPage(await hit.data());
    pages.set(hit.id, read);
    return read;
  }
  return {
    ask: once(ask, String),
    page: once(page, ({ id }) => id),
    known: (id) => pages.get(id),
  };
}

function once<Input, Output>(
  work: (input: Input) => Promise<Output>,
  name: (input: Input) => string,
): (input: Input) => Promise<Output> {
  const known = new Map<string, Promise<Output>>();
  return (input) => {
    const result = known.get(name(input)) ?? work(input);
    known.set(name(input), result);
    return result;
  };
}

/** Notes on an ask, once a page of its answer is known, whether the words there begin as asked. */
export function checkAsk(ask: Ask, id: string, page: Page): void {
  const places = ask.hits.get(id)?.words ?? [];
  // The English index looks for the stem of what it is asked.
  const start = isGeorgian(ask.start)
    ? ask.start
    : ask.start.slice(0, Math.max(3, stem(ask.start).length));
  const begins = (printed: string) =>
    bareWords(printed).some((word) =>
      [word.replaceAll('-', ''), ...word.split('-')].some((part) => part.startsWith(start)),
    );
  if (places.length > 0 && !places.some((place) => begins(page.words[place] ?? '')))
    ask.wrong = true;
}
