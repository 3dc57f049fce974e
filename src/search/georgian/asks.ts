import { compoundTails, sameWord, verbs } from './tables.ts';

/** The chosen stem of several for one thing: აუტსორს → აუთსორსინგ, დავზოგავთ → დაზოგ. */
export function chosenStem(stem: string): string {
  const verb = verbs.find((starts) => starts.some((start) => stem.startsWith(start)));
  return (verb ?? sameWord.find((group) => group.includes(stem)))?.[0] ?? stem;
}

/**
 * The beginnings by which all forms of a stem can be found: ბაზრ → ბაზრ, ბაზარ, ბაზერ, ბაზორ,
 * because the vowel comes and goes in declension. Where the typed form shows the vowel, only that one.
 */
export function stemPrefixes(stem: string, typed: string): string[] {
  if (!/.[^აეიოუ][ლრნმ]$/.test(stem)) return [stem];
  const full = ['ა', 'ე', 'ო'].map((vowel) => stem.slice(0, -1) + vowel + stem.slice(-1));
  const shown = full.filter((one) => typed.startsWith(one));
  return [stem, ...(shown.length > 0 ? shown : full)];
}

/** Everything to ask the index for, given a word as typed and its chosen stem. */
export function georgianAsks(stem: string, typed: string): string[] {
  const verb = verbs.find(([key]) => key === stem);
  if (verb) return [...verb];
  const stems = sameWord.find((group) => group[0] === stem) ?? [stem];
  const tail = compoundTails[stem];
  return [
    ...stems.flatMap((one) => stemPrefixes(one, typed)),
    ...(tail === undefined ? [] : [tail]),
  ];
}
