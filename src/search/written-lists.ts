import { otherLocale, type Locale } from '#i18n/locales.ts';
import { bareWords, isGeorgian, keyOf } from './keys.ts';
import { stopWords as englishStopWords } from './english/tables.ts';
import { stem } from './georgian/stem.ts';
import { sameWord } from './georgian/tables.ts';
import type { IndexedTerm } from './records.ts';

/** How far a form is from a dictionary's: another word for the same thing, not in the nominative, long. */
function remoteness(word: string): number {
  if (!isGeorgian(word)) return word.length;
  const variant = sameWord.some((group) => group.indexOf(stem(word)) > 0) ? 100 : 0;
  const nominative =
    /ი$/.test(word) && !/(?:ში|ები)$/.test(word) ? 0 : /[აეო]$/.test(word) ? 30 : 50;
  return variant + nominative + word.length;
}

/** Of two forms equally far the first by the alphabet, so that the list does not hang on the order of texts. */
function isNearer(word: string, known: string): boolean {
  const difference = remoteness(word) - remoteness(known);
  return difference < 0 || (difference === 0 && word < known);
}

/** The list `words`: for every key in the texts the form that looks most like a dictionary's. */
export function wordList(texts: Iterable<string>): string {
  const printed = new Set<string>();
  for (const text of texts) for (const word of text.split(/\s+/)) printed.add(word);
  const bare = new Set([...printed].flatMap(bareWords).flatMap((word) => word.split('-')));
  const words = new Map<string, string>();
  for (const word of bare) {
    if (word.length < 2 || /\d/.test(word)) continue;
    const key = keyOf(word);
    const known = words.get(key);
    if (known === undefined || isNearer(word, known)) words.set(key, word);
  }
  return [...words.values()].sort().join(' ');
}

const withoutBrackets = (name: string) => name.replace(/\s*\([^)]*\)/g, '');

/** The keys of a name as they stand in a query: `hidden costs` → `hidden cost`. */
function nameKeys(name: string): string {
  return bareWords(withoutBrackets(name))
    .flatMap((word) => word.split('-'))
    .map(keyOf)
    .join(' ');
}

/**
 * The list `terms`: a line for every name of a term in the other language and every other name in
 * this one, with the words by which this language's text speaks of it.
 */
export function termList(terms: Iterable<IndexedTerm>, locale: Locale): string {
  const lines = new Map<string, string>();
  const later: [string, string][] = [];
  for (const term of terms) {
    const own = term[locale];
    const other = term[otherLocale(locale)];
    const words = withoutBrackets(own.term);
    lines.set(nameKeys(other.term), words);
    for (const name of [other.short, ...(other.variants ?? []), ...(own.variants ?? [])]) {
      if (name !== undefined) later.push([nameKeys(name), words]);
    }
  }
  // A headword keeps its own meaning when another term has it among its variants.
  for (const [keys, words] of later) if (!lines.has(keys)) lines.set(keys, words);
  return Array.from(lines)
    .filter(
      ([keys, words]) => keys !== '' && keys !== nameKeys(words) && !englishStopWords.has(keys),
    )
    .map((line) => line.join('\t'))
    .sort()
    .join('\n');
}
