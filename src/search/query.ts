import type { Locale } from '#i18n/locales.ts';
import { questionWords as englishQuestion, stopWords as englishStop } from './english/tables.ts';
import { questionWords, stopWords } from './georgian/tables.ts';
import { subject, subjectPart } from './subject.ts';
import { bareWords, isGeorgian, keyOf } from './keys.ts';

/** A word of a query. */
export interface QueryWord {
  /** Bare and in lower case, as typed. */
  readonly text: string;
  readonly key: string;
  /** A word such as რა or what: it counts for the order of results, not for finding them. */
  readonly stop: boolean;
  /** What a stop word counts for in a title: რატომ and why more than რა and what. */
  readonly share: number;
  /** The reader may still be typing it. */
  readonly open: boolean;
}

const longestQuery = 200;
const mostWords = 10;
const questionShare = 0.6;
const plainShare = 0.15;

/** The text of a query without space around it, cut to a length that a person would type. */
export function trimQuery(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestQuery);
}

/**
 * The words of a query. Stop words are marked, unless there is nothing else; a short word in Latin
 * capitals (IT) is never one.
 */
export function readQuery(text: string, locale: Locale): QueryWord[] {
  const printed = trimQuery(text);
  const words = bareWords(printed)
    .flatMap((word) => word.split('-'))
    .slice(0, mostWords);
  const foreign = locale === 'ka' ? words.filter((word) => !isGeorgian(word)).length : 0;
  const share = (word: string): number => {
    const georgian = isGeorgian(word);
    if (!georgian && (foreign === 1 || printed.includes(word.toUpperCase()))) return 1;
    if ((georgian ? stopWords : englishStop).has(word)) return plainShare;
    return (georgian ? questionWords : englishQuestion).has(word) ? questionShare : 1;
  };
  const all = words.every((word) => share(word) < 1);
  const seen = new Set<string>();
  const last = words.length - 1;
  return words.flatMap((word, index) => {
    const key = keyOf(word);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        text: word,
        key,
        stop: !all && share(word) < 1,
        share: subject.has(key) ? subjectPart : share(word),
        open: index === last && !/\s$/.test(text),
      },
    ];
  });
}
