import { edgesOf, type Finder } from './finder.ts';
import { nearWords as englishNear } from './english/tables.ts';
import { nearWords as georgianNear } from './georgian/tables.ts';
import { asksOf, isGeorgian, joinedKey } from './keys.ts';
import type { QueryWord } from './query.ts';
import { hopes } from './rank.ts';
import { isAnswered, type Term } from './term.ts';

/** A place in the query: its word and, unless it is a stop word, the term that seeks it. */
export interface Slot {
  readonly word: QueryWord;
  readonly term?: Term;
}

/** Words that answer for the one with a key. */
const nearTo = (key: string) =>
  (isGeorgian(key) ? georgianNear : englishNear)[key]?.split(' ') ?? [];

/** Where in the index the words of a query will be sought. */
export const edgesFor = (words: readonly QueryWord[]) =>
  words
    .filter(({ stop }) => !stop)
    .flatMap(({ text, key }) => [text, ...nearTo(key)])
    .flatMap(asksOf)
    .flatMap(edgesOf);

/** A term that seeks all forms of the given words; `key` is that of the word typed. */
export async function seek(key: string, words: readonly string[], finder: Finder): Promise<Term> {
  const sources = await Promise.all(
    [...words, ...nearTo(key)].map(async (word, index) => ({
      asks: await Promise.all(asksOf(word).map(finder.ask)),
      keys: new Set([joinedKey([word])]),
      near: index >= words.length,
    })),
  );
  return { key, sources };
}

/** So many pages are looked at before anything else; they are the first ones to be shown. */
export const front = 2;

const isWord = ({ text, stop }: QueryWord) => !stop && /^\p{L}{2,}$/u.test(text);

/** Seeks every word of a query that is no stop word. */
export async function seekAll(words: readonly QueryWord[], finder: Finder): Promise<Slot[]> {
  const slots = await Promise.all(
    words.map(async (word) =>
      word.stop ? { word } : { word, term: await seek(word.key, [word.text], finder) },
    ),
  );
  // The pages that come first in any case are on their way while pairs are tried.
  const terms = slots.flatMap((slot) => slot.term ?? []);
  hopes(terms)
    .slice(0, front)
    .forEach(({ hit }) => void finder.page(hit).catch(() => undefined));
  const joined = await Promise.all(
    words.map((word, index) => seekJoined(word, words[index + 1], finder)),
  );
  return slots.flatMap((slot, index) => {
    const [before, after] = [joined[index - 1], joined[index]];
    if (!slot.term || !(before ?? after)) return slot;
    // Georgian writes such a pair together or with a hyphen; English also writes it apart.
    if (isGeorgian(slot.word.text))
      return before ? [] : { word: { ...slot.word, key: after!.key }, term: after! };
    const sources = [slot.term, before, after].flatMap((term) => term?.sources ?? []);
    return { word: slot.word, term: { key: slot.term.key, sources } };
  });
}

/** Two neighbours as the one word that the text has for them: ბექ ოფისი → ბექ-ოფისი, near shoring → nearshoring. */
async function seekJoined(
  one: QueryWord,
  other: QueryWord | undefined,
  finder: Finder,
): Promise<Term | undefined> {
  if (!other || !isWord(one) || !isWord(other) || isGeorgian(one.text) !== isGeorgian(other.text))
    return undefined;
  const term = await seek(joinedKey([one.text, other.text]), [one.text + other.text], finder);
  // When no word begins so, the first page already shows it.
  return (await isAnswered(term, finder, 1)) ? term : undefined;
}
