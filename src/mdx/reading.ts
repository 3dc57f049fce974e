import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';

/** The text being shown: its language, its notes and its drawings. */
export interface Reading {
  readonly locale: Locale;
  /** File of the text, for messages. */
  readonly file: string;
  /** Fact ids in the order of their numbers. */
  readonly notes: readonly string[];
  readonly drawings: CollectionEntry<'drawings'>['data'];
  /** Facts already cited: only the first mark is the target of the way back. */
  readonly cited: Set<string>;
}

/** A text's numbered mark of a source. */
export interface Mark {
  readonly number: number;
  readonly first: boolean;
}

/**
 * The reading that the page has set.
 * @throws when a component of a text is used outside of one
 */
export function readingOf(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('This component works in the text of an article only.');
  return locals.reading;
}

/** The mark of a fact in this text, counted as a citation. */
export function markOf(reading: Reading, id: string): Mark {
  const number = reading.notes.indexOf(id) + 1;
  const first = !reading.cited.has(id);
  reading.cited.add(id);
  return { number, first };
}
