import type { Finder } from './finder.ts';
import { nearWords as englishNear } from './english/tables.ts';
import { nearWords as georgianNear } from './georgian/tables.ts';
import { asksOf, isGeorgian, joinedKey, keyOf } from './keys.ts';
import type { QueryWord } from './query.ts';
import { isAnswered, type Term } from './term.ts';

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

const joinable = ({ text: one, stop }: QueryWord, { text: other, stop: otherStop }: QueryWord) =>
  !stop && !otherStop && isGeorgian(one) === isGeorgian(other) && !/\d|^.$/.test(one) && !/\d|^.$/.test(other);

/** Seeks every word of a query that is no stop word. */
export async function seekAll(words: readonly QueryWord[], finder: Finder): Promise<Slot[]> {
  const slots = await Promise.all(
    words.map(async (word) => (word.stop ? { word } : { word, term: await seek(word.key, [word.text], finder) })),
  );
  return isGeorgian(words[0]?.text ?? '') ? joinKnown(slots, finder) : withJoined(slots);
}

/** Makes one of two Georgian words that the text has as a compound: ბექ ოფისი → ბექ-ოფისი. */
async function joinKnown(slots: readonly Slot[], finder: Finder): Promise<Slot[]> {
  const joined = await Promise.all(
    slots.map(async ({ word }, index) => {
      const next = slots[index + 1]?.word;
      if (!next || !joinable(word, next)) return undefined;
      const text = word.text + next.text;
      const term = await seek(keyOf(text), [text], finder);
      // When no word begins so, the first page already shows it.
      const known = await isAnswered(term, finder, 1);
      return known ? { word: { ...next, text, key: term.key }, term } : undefined;
    }),
  );
  return slots.flatMap((slot, index) => (joined[index - 1] ? [] : (joined[index] ?? slot)));
}

/**
 * Lets two English words also stand as one (near shoring). A joined word begins with the first of
 * the two, so the pages of that one are enough to look at.
 */
function withJoined(slots: readonly Slot[]): Slot[] {
  return slots.map((slot, index) => {
    const joins = [index - 1, index].flatMap((at) => {
      const [one, other] = [slots[at], slots[at + 1]];
      const asks = one?.term?.sources[0]?.asks;
      if (!asks || !other || !joinable(one.word, other.word)) return [];
      return [{ asks, keys: new Set([joinedKey([one.word.text, other.word.text])]), quiet: true }];
    });
    return slot.term ? { ...slot, term: { ...slot.term, sources: [...slot.term.sources, ...joins] } } : slot;
  });
}
