import { protectedStems } from './tables.ts';

const vowel = 'აეიოუ';
const consonant = 'ბგდვზთკლმნპჟრსტფქღყშჩცძწჭხჯჰ';

/** An ending to cut, the place where it may stand, and how many letters of it go. */
interface Ending {
  readonly where: RegExp;
  readonly letters: number;
}

/** `['ში', '(?<!ი)']` → cut ში, but not after ი. */
function ending(letters: string, after = '', cut = letters.length): Ending {
  return { where: new RegExp(`${after}${letters}$`), letters: cut };
}

const clitics: readonly (readonly Ending[])[] = [
  [ending('აც', '(?:ს|ით|ად|თვის|დან|გან|კენ|თან)'), ending('ც')],
  [ending('ვე', '.{5}')],
  [ending('აა', '(?:თან|დან|თვის)', 1), ending('ა', '(?:ში|ზე|თან|დან|თვის)')],
];

/** After these a case ending still follows. */
const outerPostpositions: readonly Ending[] = [
  ...['თვის', 'გან', 'კენ', 'დმი'].map((one) => ending(one, `(?:[${vowel}]ს|[${vowel}]სა|თა)`)),
];

/** After these nothing is left but the stem and a plural. */
const innerPostpositions: readonly Ending[] = [
  ending('მდე', `[${vowel}]`),
  ending('იდან'),
  ending('დან', `[${vowel}]`),
  ending('სთან', `[${vowel}]`),
  ending('თან', `[${consonant}]`),
  ending('ზე', '(?<!ი)'),
  ending('ში', '(?:(?<![იუ])|(?<=იუ))'),
];

const cases: readonly Ending[] = [
  ...['ისას', 'ისა', 'ის', 'ითაა', 'ითა', 'ით', 'ად'].map((one) => ending(one)),
  ending('თა', '(?<!ი)'),
  ending('სა'),
  ending('მა', `[${consonant}]`),
  ending('მ', '[აეოუ]'),
  ending('თი', '[ოუ]'),
  ending('დ', '[ოუე]'),
  ending('ს'),
];

const syncope = new RegExp(`[${vowel}].*[${consonant}][აეო][ლრნმ]$`);
const plural: readonly Ending[] = [ending('ებ')];
const special: Readonly<Record<string, string>> = { წელ: 'წლ', წყალ: 'წყლ' };

/** Cuts letters off the end, but never below two letters or below a protected stem. */
function cut(word: string, letters: number): string {
  const rest = word.slice(0, -letters);
  const whole = protectedStems.some(
    (stem) =>
      (word.startsWith(stem) && rest.length < stem.length) || (stem.length > 4 && word.endsWith(stem)),
  );
  return whole || rest.length < 2 ? word : rest;
}

/** Cuts the first ending of the list that fits and may go. */
function cutOne(word: string, endings: readonly Ending[]): string {
  for (const { where, letters } of endings) {
    const rest = where.test(word) ? cut(word, letters) : word;
    if (rest !== word) return rest;
  }
  return word;
}

const lastVowels: readonly Ending[] = [ending('[აეი]', '', 1)];

function cutVowels(word: string): string {
  const rest = cutOne(word, lastVowels);
  return rest === word ? word : cutVowels(rest);
}

/**
 * The stem of a Georgian word in lower case: ბაზრებისთვის, ბაზარშიც, ბაზარი → ბაზრ.
 * The steps and their order follow the declension tables; a stem has at least two letters.
 */
export function stem(word: string): string {
  let rest = clitics.reduce(cutOne, word);
  const outer = cutOne(rest, outerPostpositions);
  const inner = outer === rest ? cutOne(rest, innerPostpositions) : outer;
  rest = inner === outer ? cutOne(inner, cases) : inner;
  rest = cutVowels(rest);
  for (let times = 0; times < 2; times++) rest = cutVowels(cutOne(rest, plural));
  return syncopate(rest);
}

/** Drops the vowel that comes and goes in declension: ბაზარ → ბაზრ. */
function syncopate(word: string): string {
  if (protectedStems.includes(word)) return word;
  const short = special[word];
  if (short !== undefined) return short;
  const vowels = Array.from(word).filter((letter) => vowel.includes(letter)).length;
  return vowels > 1 && syncope.test(word) ? word.slice(0, -2) + word.slice(-1) : word;
}
