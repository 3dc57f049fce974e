import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './engine.ts';
import type { Finder } from './finder.ts';
import { isGeorgian, keyOf } from './keys.ts';
import { namesIn, nearest, readTerms, readWords, slipLimit, soundAlike, twoInOne, type WordList } from './lists.ts';
import { readQuery } from './query.ts';
import { isTermPage } from './rank.ts';
import type { Instead } from './search.ts';
import { seek, seekAll, type Slot } from './slots.ts';
import { isAnswered, type Term } from './term.ts';

/** The slots of a query when every word has been tried in every way. */
export interface Settled {
  readonly slots: Slot[];
  readonly instead: Instead[];
}

/**
 * Tries what is looser only for words that have no answer, in this order: the beginning of a word
 * still being typed, the name of a term in another language, other spellings, slips.
 */
export async function settle(slots: readonly Slot[], locale: Locale, engine: Engine, finder: Finder): Promise<Settled> {
  const begun = await Promise.all(slots.map((slot) => tryBeginning(slot, finder)));
  const named = await tryNames(begun, locale, engine, finder);
  const instead: Instead[] = [];
  const settled: Slot[] = [];
  for (const slot of named) {
    if (!slot.term || (await isAnswered(slot.term, finder))) settled.push(slot);
    else settled.push(...(await tryList(slot, readWords(await engine.list('words')), finder, instead)));
  }
  return { slots: settled, instead };
}

async function tryBeginning(slot: Slot, finder: Finder): Promise<Slot> {
  const { word, term } = slot;
  if (!term || !word.open || word.text.length < 2 || (await isAnswered(term, finder))) return slot;
  const sources = term.sources.map((source) => ({ ...source, start: word.text }));
  const begun = { ...term, sources };
  return (await isAnswered(begun, finder)) ? { word, term: begun } : slot;
}

/** Replaces names of terms whose words the site's own text does not have: hidden costs → ფარული ხარჯი. */
async function tryNames(slots: readonly Slot[], locale: Locale, engine: Engine, finder: Finder): Promise<Slot[]> {
  const inText = ({ key, sources }: Term) =>
    isAnswered({ key, sources: sources.filter(({ near }) => !near) }, finder, (page) => !isTermPage(page));
  const missing = await Promise.all(slots.map(async ({ term }) => term !== undefined && !(await inText(term))));
  if (!missing.includes(true)) return [...slots];
  const names = readTerms(await engine.list('terms'));
  const result = [...slots];
  const runs = namesIn(slots.map(({ word }) => word.key), names);
  for (const { from, to, words } of runs.reverse()) {
    if (!missing.slice(from, to).includes(true)) continue;
    result.splice(from, to - from, ...(await seekAll(readQuery(`${words} `, locale), finder)));
  }
  return result;
}

/** Another spelling, two words in one, or a slip; a word that resembles nothing is left out. */
async function tryList({ word }: Slot, list: WordList, finder: Finder, instead: Instead[]): Promise<Slot[]> {
  const alike = soundAlike(word.text, list);
  if (alike.length === 0) {
    const two = twoInOne(word.text, list);
    if (two) return seekAll(two.map((text) => ({ ...word, text, key: keyOf(text) })), finder);
  }
  const words = alike.length > 0 ? alike.slice(0, 3) : nearest(word.text, list, slipLimit).slice(0, 1);
  if (words.length === 0) return [];
  instead.push({ typed: word.text, shown: words[0] ?? '' });
  const term = await seek(word.key, words, finder);
  return [{ word, term }];
}

/** Whether a word is in the letters of the other language. */
export function isForeign(text: string, locale: Locale): boolean {
  return isGeorgian(text) !== (locale === 'ka');
}
