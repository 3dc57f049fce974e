import { distance } from './distance.ts';
import { fromLatin, loose } from './georgian/loose.ts';
import { isGeorgian, keyOf } from './keys.ts';

/** A word of the site's text, with what it is compared by. */
interface Entry {
  readonly word: string;
  readonly key: string;
  readonly sound: string;
}

/** The words of the site, for words that are spelled in another way or wrongly. */
export interface WordList {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
}

/** Reads the list that the build writes: one word per key, with white space between. */
export function readWords(text: string): WordList {
  const entries = text.split(/\s+/).flatMap((word) => {
    if (word === '') return [];
    const key = keyOf(word);
    return [{ word, key, sound: loose(key) }];
  });
  return { entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
}

/** Compares sounds; a word typed in Latin letters may be Georgian. */
function comparing<Result>(
  text: string,
  compare: (typed: string, sound: string) => Result,
): (entry: Entry) => Result {
  const own = loose(keyOf(text));
  const georgian = isGeorgian(text) ? own : loose(keyOf(fromLatin(text)));
  return ({ word, sound }) => compare(isGeorgian(word) ? georgian : own, sound);
}

/** Words that sound alike, Georgian ones first: bugalteria → ბუღალტერია. */
export function soundAlike(text: string, { entries }: WordList): string[] {
  const same = comparing(text, (typed, sound) => typed === sound);
  const words = entries.filter(same).map(({ word }) => word);
  return words.sort((a, b) => Number(isGeorgian(b)) - Number(isGeorgian(a)));
}

/** Two words written as one: callcenter → call, center. */
export function twoInOne(text: string, { byKey }: WordList): [string, string] | undefined {
  for (let at = 3; at <= text.length - 3; at++) {
    const [one, other] = [text.slice(0, at), text.slice(at)];
    if (byKey.has(keyOf(one)) && byKey.has(keyOf(other))) return [one, other];
  }
  return undefined;
}

/** Words within `limit` letters of the typed one, the nearest first; those that start alike come before others. */
export function nearest(
  text: string,
  { entries }: WordList,
  limit: (sound: string) => number,
): string[] {
  const steps = comparing(text, (typed, sound) => {
    const alike = typed[0] === sound[0] ? 0 : 0.01;
    return distance(typed, sound, limit(typed)) / (limit(typed) + 1) + alike;
  });
  return entries
    .map((entry) => ({ word: entry.word, steps: steps(entry) }))
    .filter((one) => one.steps < 1)
    .sort((a, b) => a.steps - b.steps)
    .map(({ word }) => word);
}

/** Letters that a slip may change: one, in a word of over eight letters two, in a very short one none. */
export function slipLimit(sound: string): number {
  return sound.length < 4 ? 0 : sound.length > 8 ? 2 : 1;
}

/** Names of glossary terms: keys of another language's words, or of other names → words to seek. */
export type TermNames = ReadonlyMap<string, string>;

/** Reads the list that the build writes: `hidden cost<tab>ფარული ხარჯი` on each line. */
export function readTerms(text: string): TermNames {
  return new Map(text.split('\n').map((line) => line.split('\t') as [string, string]));
}

/** A run of query words that is the name of a term. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The names of terms among the keys of a query, the longest first, none within another. */
export function namesIn(keys: readonly string[], names: TermNames): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < keys.length; from++) {
    for (let to = keys.length; to > from; to--) {
      const words = names.get(keys.slice(from, to).join(' '));
      if (words === undefined) continue;
      found.push({ from, to, words });
      from = to - 1;
      break;
    }
  }
  return found;
}
