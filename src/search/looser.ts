import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './engine.ts';
import type { Finder } from './finder.ts';
import { keyOf } from './keys.ts';
import {
  namesIn,
  nearest,
  readTerms,
  readWords,
  slipLimit,
  soundAlike,
  twoInOne,
  type WordList,
} from './lists.ts';
import { readQuery, type QueryWord } from './query.ts';
import type { Instead, Settled } from './settle.ts';
import { seek, seekAll, type Slot } from './slots.ts';
import { isAnswered } from './term.ts';

const wordLists = new WeakMap<Engine, Promise<WordList>>();

/** The words of the site, fetched once for an engine. */
function wordsOf(engine: Engine): Promise<WordList> {
  const words = wordLists.get(engine) ?? engine.list('words').then(readWords);
  wordLists.set(engine, words);
  return words;
}

/** Tries the lists of the build for words that the text of the site does not have. */
export async function loosen(
  slots: readonly Slot[],
  missing: ReadonlySet<Slot>,
  notInText: ReadonlySet<Slot>,
  locale: Locale,
  engine: Engine,
  finder: Finder,
): Promise<Settled> {
  const named = await tryNames(slots, notInText, locale, engine, finder);
  const instead: Instead[] = [];
  const settled: Slot[] = [];
  for (const slot of named) {
    const known = slots.includes(slot)
      ? !missing.has(slot)
      : !slot.term || (await isAnswered(slot.term, finder));
    if (known) settled.push(slot);
    else settled.push(...(await tryWords(slot, await wordsOf(engine), finder, instead, locale)));
  }
  return { slots: settled, instead };
}

/** Replaces names of terms by the words of the text: hidden costs → ფარული ხარჯი. */
async function tryNames(
  slots: readonly Slot[],
  notInText: ReadonlySet<Slot>,
  locale: Locale,
  engine: Engine,
  finder: Finder,
): Promise<Slot[]> {
  const names = readTerms(await engine.list('terms'));
  const result = [...slots];
  for (const { from, to, words } of namesIn(
    slots.map(({ word }) => word.key),
    names,
  ).reverse()) {
    if (!slots.slice(from, to).some((slot) => notInText.has(slot))) continue;
    result.splice(from, to - from, ...(await seekAll(readQuery(`${words} `, locale), finder)));
  }
  return result;
}

/** Another spelling, two words in one, or a slip; a word that resembles nothing is left out. */
async function tryWords(
  { word }: Slot,
  list: WordList,
  finder: Finder,
  instead: Instead[],
  locale: Locale,
): Promise<Slot[]> {
  const alike = soundAlike(word.text, list);
  const two = alike.length === 0 ? twoInOne(word.text, list) : undefined;
  if (two)
    return seekAll(
      two.map((text) => ({ ...word, text, key: keyOf(text) })),
      finder,
    );
  const words =
    alike.length > 0 ? alike.slice(0, 3) : nearest(word.text, list, slipLimit).slice(0, 1);
  // From here on the word counts as what it was taken for.
  const [meant] = readQuery(`${words[0] ?? ''} `, locale);
  if (!meant) return [];
  instead.push({ typed: word.text, shown: meant.text });
  return [{ word: meant, term: await seek(meant.key, words, finder) }];
}

/** For suggestions a third of the letters may differ. */
const wide = (sound: string) => Math.max(1, Math.floor(sound.length / 3));

/** Words of the site that look like the ones typed, when nothing was found. */
export async function similarWords(words: readonly QueryWord[], engine: Engine): Promise<string[]> {
  const list = await wordsOf(engine);
  const similar = words
    .filter(({ stop }) => !stop)
    .flatMap(({ text }) => nearest(text, list, wide).slice(0, 3));
  return [...new Set(similar)].slice(0, 5);
}
