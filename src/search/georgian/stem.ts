import { protectedStems } from './tables.ts';

/** Clitics: also (ც), the same (ვე), is (ა). */
const clitics: readonly RegExp[] = [
  /(?<=ს|ით|ად|თვის|დან|გან|კენ|თან)აც$|ც$/g,
  /(?<=.{5})ვე$/g,
  /(?<=ში|ზე|თან|დან|თვის)აა?$/g,
];

/** Postpositions after which a case ending still follows. */
const outerPostpositions = /(?<=[აეიოუ]სა?|თა)(?:თვის|გან|კენ|დმი)$/g;

/** Postpositions after which nothing is left but the stem and a plural. */
const innerPostpositions =
  /(?<=[აეიოუ])მდე$|იდან$|(?<=[აეიოუ])(?:დან|სთან)$|(?<=[^აეიოუ])თან$|(?<!ი)ზე$|(?<![იუ]|^.)ში$|(?<=იუ)ში$/g;

const cases =
  /ისას?$|ის$|ითა?ა?$|ად$|(?<!ი)თა$|სა$|(?<=[^აეიოუ])მა$|(?<=[აეოუ])მ$|(?<=[ოუ])თი$|(?<=[ოუე])დ$|ს$/g;

const lastVowels = /(?:(?<=[ოუ])ა|[აეი]+)$/g;
const plural = /[აეი]*ებ[აეი]*$/g;

/** A vowel that comes and goes in declension, in a word with another one. */
const fleeting = /(?<=[აეიოუ].*[^აეიოუ])[აეო](?=[ლრნმ]$)/;

/** How many letters of a word must stay: two, or a protected stem at its start or as its second half. */
function fixedPart(word: string): number {
  const ends = protectedStems.map((stem) => {
    const at = word.startsWith(stem) || stem.length > 4 ? word.indexOf(stem) : -1;
    return at < 0 ? 0 : at + stem.length;
  });
  return Math.max(2, ...ends);
}

/**
 * The stem of a Georgian word in lower case: ბაზრებისთვის, ბაზარშიც, ბაზარი → ბაზრ.
 * The steps and their order follow the declension tables; each cuts the longest ending that may go.
 */
export function stem(word: string): string {
  const fixed = fixedPart(word);
  const cut = (text: string, ending: RegExp) => {
    ending.lastIndex = fixed;
    return text.slice(0, ending.exec(text)?.index);
  };
  const bare = clitics.reduce(cut, word);
  const outer = cut(bare, outerPostpositions);
  const inner = outer === bare ? cut(outer, innerPostpositions) : outer;
  let rest = cut(inner === outer ? cut(inner, cases) : inner, lastVowels);
  for (let times = 0; times < 2; times++) rest = cut(rest, plural);
  return rest.length > fixed || fixed === 2 ? rest.replace(fleeting, '') : rest;
}
