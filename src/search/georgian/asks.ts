import { compoundTails, sameWord, verbs } from './tables.ts';

/** The chosen stem of several for one thing: აუტსორს → აუთსორსინგ, დავზოგავთ → დაზოგ. */
export function chosenStem(stem: string): string {
  const verb = verbs.find(({ forms }) => forms.test(stem));
  return verb?.key ?? sameWord.find((group) => group.includes(stem))?.[0] ?? stem;
}

/**
 * The beginnings by which all forms of a stem can be found: ბაზრ → ბაზრ, ბაზარ, ბაზერ, ბაზორ,
 * because the vowel comes and goes in declension.
 */
export function stemPrefixes(stem: string): string[] {
  if (stem === 'წლ') return ['წლ', 'წელ'];
  if (stem === 'წყლ') return ['წყლ', 'წყალ'];
  if (!/[^აეიოუ][ლრნმ]$/.test(stem)) return [stem];
  const start = stem.slice(0, -1);
  return [stem, ...['ა', 'ე', 'ო'].map((vowel) => start + vowel + stem.slice(-1))];
}

/** Everything to ask the index for, given the chosen stem of a word. */
export function georgianAsks(stem: string): string[] {
  const verb = verbs.find(({ key }) => key === stem);
  if (verb) return [...verb.asks];
  const stems = sameWord.find((group) => group[0] === stem) ?? [stem];
  const tail = compoundTails[stem];
  return [...stems.flatMap(stemPrefixes), ...(tail === undefined ? [] : [tail])];
}
