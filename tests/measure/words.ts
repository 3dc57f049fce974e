import type { Locale } from '#i18n/locales.ts';
import { keyOf } from '#search/keys.ts';

/** Words that may be exchanged: small letters of the language's own script, four and more. */
const word: Readonly<Record<Locale, RegExp>> = { ka: /^[ა-ჰ]{4,}$/, en: /^[a-z]{4,}$/ };

/**
 * How often a word of a grown text is one that no text had before. Vocabulary grows with text, in
 * Georgian, which inflects, faster than in English. Our assumption.
 */
const fresh: Readonly<Record<Locale, number>> = { ka: 0.05, en: 0.02 };

/** Pieces of a text: components and terms, placeholders, targets of links, addresses, words, the rest. */
const pieces =
  /<Term[^>]*>[\s\S]*?<\/Term>|<[^>]+>|\{[^}]*\}|\]\([^)]*\)|https?:\S+|\d[\d\s.,–-]*\p{L}+|[\p{L}\p{N}-]+|[^\p{L}\p{N}]/gu;

/** A source of numbers from 0 to 1 that gives the same ones on every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes other texts on the pattern of given ones: same marks and components, other words. */
export class Rewriter {
  readonly #words: readonly string[];
  readonly #locale: Locale;
  readonly #next: () => number;
  /** Keys of linked terms: a form of one before its link is refused by the checks. */
  readonly #linked: ReadonlySet<string>;

  /** @param texts what there is; its words are taken as often as they stand there */
  constructor(locale: Locale, texts: readonly string[], seed: number) {
    this.#locale = locale;
    this.#next = numbers(seed);
    const links = texts.flatMap((text) => [...text.matchAll(/<Term[^>]*>([^<]*)/g)]);
    this.#linked = new Set(
      links.flatMap(([, name = '']) =>
        (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(keyOf),
      ),
    );
    this.#words = texts
      .flatMap((text) => text.match(pieces) ?? [])
      .filter((piece) => word[locale].test(piece) && !this.#isRefused(piece));
  }

  /** The text with two words of three exchanged. */
  rewrite(text: string): string {
    return text.replace(pieces, (piece) =>
      word[this.#locale].test(piece) && !this.#isRefused(piece) && this.#next() < 2 / 3
        ? this.#word()
        : piece,
    );
  }

  /** A word that no text has: the beginning of one and the end of another. */
  invent(): string {
    const made = this.#any().slice(0, 4) + this.#any().slice(-4);
    return this.#isRefused(made) ? this.invent() : made;
  }

  #isRefused(text: string): boolean {
    return refused.test(text) || this.#linked.has(keyOf(text));
  }

  #word(): string {
    return this.#next() < fresh[this.#locale] ? this.invent() : this.#any();
  }

  #any(): string {
    return this.#words[Math.floor(this.#next() * this.#words.length)] ?? '';
  }
}

/** Words beside which the checks of the content allow a number. */
const refused =
  /^(მუხლ|იანვ|თებერვ|მარტ|აპრილ|მაის|ივნის|ივლის|აგვისტ|სექტემბ|ოქტომბ|ნოემბ|დეკემბ)/;
