import type { Locale } from '#i18n/locales.ts';
import type { NamedTerm } from './terms.ts';

/** A letter of the alphabet with its terms. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly NamedTerm[];
}

const isLatin = (text: string) => /^[A-Za-z]/.test(text);

/**
 * Terms by the first letter of their headword in one language, in alphabetical order; on the
 * Georgian page Latin headwords (BPO) stand at the end. Georgian letters sort by their code points,
 * so no collation data is needed.
 */
export function byLetter(terms: Iterable<NamedTerm>, locale: Locale): Letter[] {
  const groups = new Map<string, NamedTerm[]>();
  for (const term of terms) {
    const letter = term[locale].term.charAt(0).toUpperCase();
    // Georgian has no capitals in running text: toUpperCase would give Mtavruli.
    const key = isLatin(letter) ? letter : term[locale].term.charAt(0);
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  const name = (term: NamedTerm) => term[locale].term.toLowerCase();
  return [...groups]
    .map(([letter, list]) => ({
      letter,
      terms: list.sort((a, b) => (name(a) < name(b) ? -1 : 1)),
    }))
    .sort((a, b) =>
      isLatin(a.letter) === isLatin(b.letter)
        ? a.letter < b.letter
          ? -1
          : 1
        : isLatin(a.letter) && locale === 'ka'
          ? 1
          : -1,
    );
}
