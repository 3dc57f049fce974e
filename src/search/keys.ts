import { oneSpelling, spellings } from './english/spelling.ts';
import { stem as englishStem } from './english/stem.ts';
import { chosenStem, georgianAsks } from './georgian/asks.ts';
import { stem as georgianStem } from './georgian/stem.ts';
import { compoundHeads } from './georgian/tables.ts';

/** A case ending that follows an abbreviation or a number after a hyphen: BPO-ს, KPI-ებისთვის, 15%-ით. */
const hyphenEnding =
  /^(?:ებ)?(?:ისა?|სა?|ი|ა|ად|ით|მა?|დ|თა)?(?:თვის|გან|კენ|თან|ში|ზე|ი?დან|ა?მდე)?(?:ა?ც|ა|ვე)?$/;

/** Lower case, one form of every letter, no invisible signs. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toLowerCase();
}

/** Whether a word is written in Georgian letters. */
export function isGeorgian(word: string): boolean {
  return /[ა-ჰ]/.test(word);
}

/** The key of one bare word: its stem, in one spelling. Two words with one key are forms of one word. */
export function keyOf(word: string): string {
  return isGeorgian(word) ? chosenStem(georgianStem(word)) : englishStem(oneSpelling(word));
}

/** The key of a word written in several parts: call-centre, call center → that of callcenter. */
export function joinedKey(parts: readonly string[]): string {
  return keyOf(parts.map((part) => (isGeorgian(part) ? part : oneSpelling(part))).join(''));
}

/** Beginnings by which the index knows all forms of a word, the word itself first. */
export function asksOf(word: string): string[] {
  const key = keyOf(word);
  const more = isGeorgian(word) ? georgianAsks(key, word) : [...spellings(word), key];
  return [...new Set([word, ...more])];
}

/** The bare words of a text: „ხარჯი/ფასი“, BPO-ს → ხარჯი, ფასი, bpo. Hyphens stay inside words. */
export function bareWords(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []).map((word) => {
    const [start = '', ...rest] = word.replace(/['’-]+$/, '').split('-');
    // A lone last part that is only an ending belongs to an abbreviation or a number.
    const isEnding = rest.length === 1 && hyphenEnding.test(rest[0] ?? '');
    return isEnding ? start : [start, ...rest].filter((part) => part !== '').join('-');
  });
}

/** All keys of a word as printed: ბექ-ოფისი → that of ბექოფისი, of ბექ and of ოფისი. */
export function keysOf(printed: string): string[] {
  return bareWords(printed).flatMap((word) => {
    const parts = word.split('-');
    const keys = parts.length > 1 ? [joinedKey(parts), ...parts.map(keyOf)] : [keyOf(word)];
    return [...keys, ...keys.flatMap(compoundTail)];
  });
}

/** The second half of a compound with a known first half: ბიზნესპროცეს → პროცეს. */
function compoundTail(key: string): string[] {
  const head = compoundHeads.find((one) => key.startsWith(one) && key.length > one.length + 3);
  return head === undefined ? [] : [key.slice(head.length)];
}
