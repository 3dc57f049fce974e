import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '#build/checks/content.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import {
  allWords,
  englishSpeller,
  georgianSpeller,
  projectForms,
  projectGroups,
  type Speller,
} from './spelling.ts';

const content = readContent(fileURLToPath(new URL('../../', import.meta.url)));
const words = { ka: allWords(content, 'ka'), en: allWords(content, 'en') };
const makers = { ka: georgianSpeller, en: englishSpeller };
const spellers = { ka: georgianSpeller(), en: englishSpeller() };

const distinct = (locale: Locale) => [...new Set(words[locale].map(({ word }) => word))];

for (const locale of locales) {
  test(`${locale}: every word is known`, () => {
    const unknown = words[locale].filter(({ word }) => !spellers[locale](word));
    assert.deepEqual(
      unknown.map(({ place, word }) => `${place} ${word}`),
      [],
    );
  });

  test(`${locale}: the word list is sorted and has nothing twice`, () => {
    const { compare } = new Intl.Collator(locale);
    const bare = (word: string) => word.replace(/[()]/g, '');
    for (const group of projectGroups(locale))
      assert.deepEqual(
        group,
        group.toSorted((a, b) => compare(bare(a), bare(b))),
      );
    const list = projectGroups(locale).flat();
    assert.deepEqual(
      list.filter((word, index) => list.indexOf(word) !== index),
      [],
    );
  });

  test(`${locale}: the content needs every word of the list`, () => {
    assert.deepEqual(deadEntries(locale), []);
  });

  test(`${locale}: planted typos are caught`, (t) => {
    const { typos, missed } = plant(distinct(locale), spellers[locale], locale);
    const rate = 1 - missed.length / typos;
    t.diagnostic(`${locale}: ${typos} typos, ${(rate * 100).toFixed(1)}% caught`);
    assert.ok(typos >= 600);
    assert.ok(rate >= 0.9, `only ${rate} caught; missed ${missed.join(' ')}`);
  });
}

/** Entries of the list without which every word of the content would still be known. */
function deadEntries(locale: Locale): string[] {
  const forms = projectForms(locale);
  const needed = new Set<string>();
  let behind: string[] = [];
  const known = makers[locale]((form) => {
    behind.push(...(forms.get(form) ?? []));
    return false;
  });
  for (const word of distinct(locale).flatMap((whole) => [whole, ...whole.split('-')])) {
    behind = [];
    const entries = known(word) ? new Set<string>() : new Set(behind);
    if (entries.size === 1) for (const entry of entries) needed.add(entry);
  }
  return [...new Set([...forms.values()].flat())].filter((entry) => !needed.has(entry));
}

const alphabets = { ka: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', en: 'abcdefghijklmnopqrstuvwxyz' };
const keyboards = {
  ka: ['ქწერტყუიოპ', 'ასდფგჰჯკლ', 'ზხცვბნმ', 'ჭღთშჟძჩ'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};

/**
 * Makes one typo in each of a thousand words, the same for the same content, and counts those that
 * pass. A typo that happens to make another word counts as missed too.
 */
function plant(all: readonly string[], knows: Speller, locale: Locale) {
  const long = all.filter((word) => word.length >= 5 && knows(word));
  const step = Math.max(1, Math.floor(long.length / 1000));
  const random = seeded(20261124);
  const made = long
    .filter((_, index) => index % step === 0)
    .map((word) => ({ word, typo: mistype(word, locale, random) }))
    .filter(({ word, typo }) => typo !== word);
  const missed = made.filter(({ typo }) => knows(typo)).map(({ word, typo }) => `${word}→${typo}`);
  return { typos: made.length, missed };
}

/** One letter left out, doubled, swapped with the next, or replaced by a neighbour of it. */
function mistype(word: string, locale: Locale, random: (below: number) => number): string {
  const at = random(word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const neighbours = [alphabets[locale], ...keyboards[locale]]
    .map((row) => ({ row, place: row.indexOf(letter.toLowerCase()) }))
    .filter(({ place }) => place >= 0)
    .flatMap(({ row, place }) => [row.charAt(place - 1), row.charAt(place + 1)])
    .filter(Boolean);
  return [
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + (neighbours[random(neighbours.length)] ?? letter) + after,
  ][random(4)]!;
}

/** Whole numbers below a bound, always the same ones (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}
