import type { Locale } from '#i18n/locales.ts';

/** Words a minute of careful silent reading; Georgian words are longer. Our assumption. */
const pace: Record<Locale, number> = { ka: 150, en: 220 };

/** Number of words a reader meets in an MDX text, without components and marks. */
export function countWords(body: string): number {
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\{#[^}]*\}/g, ' ');
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;
}

/** Whole minutes to read a text of so many words, at least one. */
export function readingMinutes(words: number, locale: Locale): number {
  return Math.max(1, Math.round(words / pace[locale]));
}
