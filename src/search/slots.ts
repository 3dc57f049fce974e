import type { Finder } from './finder.ts';
import { nearWords as englishNear } from './english/tables.ts';
import { nearWords as georgianNear } from './georgian/tables.ts';
import { asksOf, isGeorgian, joinedKey } from './keys.ts';
import type { QueryWord } from './query.ts';
import type { Term } from './term.ts';

/** A place in the query: its word and, unless it is a stop word, the term that seeks it. */
export interface Slot {
  readonly word: QueryWord;
  readonly term?: Term;
}

/** A term that seeks all forms of the given words; `key` is that of the word typed. */
export async function seek(key: string, words: readonly string[], finder: Finder): Promise<Term> {
  const near = (isGeorgian(key) ? georgianNear : englishNear)[key]?.split(' ') ?? [];
  const sources = await Promise.all(
    [...words, ...near].map(async (word, index) => ({
      asks: await Promise.all(asksOf(word).map(finder.ask)),
      keys: new Set([joinedKey([word])]),
      near: index >= words.length,
    })),
  );
  return { key, sources };
}

const joinable = (one: string, other: string) =>
  isGeorgian(one) === isGeorgian(other) && !/\d/.test(one + other) && one.length > 1 && other.length > 1;

/**
 * Seeks every word of a query. Neighbours may stand joined in the text (ბექ ოფისი, near shoring);
 * a joined word begins with the first of the two, so the pages of that one are enough to look at.
 */
export async function seekAll(words: readonly QueryWord[], finder: Finder): Promise<Slot[]> {
  const terms = await Promise.all(
    words.map(({ text, key, stop }) => (stop ? undefined : seek(key, [text], finder))),
  );
  return words.map((word, index) => {
    const own = terms[index];
    if (!own) return { word };
    const joins = [index - 1, index].flatMap((at) => {
      const [one, other] = [words[at], words[at + 1]];
      const source = terms[at]?.sources[0];
      if (!one || !other || !source || !terms[at + 1] || !joinable(one.text, other.text)) return [];
      return [{ asks: source.asks, keys: new Set([joinedKey([one.text, other.text])]), quiet: true }];
    });
    return { word, term: { ...own, sources: [...own.sources, ...joins] } };
  });
}
