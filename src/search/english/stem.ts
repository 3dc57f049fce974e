const v = '[aeiouy]';
const c = '[^aeiouy]';

/** Where the part of a word begins in which suffixes may be cut: after the first vowel + consonant. */
function region(word: string, from = 0): number {
  const early = from === 0 ? /^(?:gener|commun|arsen)/.exec(word) : null;
  if (early) return early[0].length;
  const match = new RegExp(`${v}${c}`).exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

const shortEnd = new RegExp(`(?:${c}${v}[^aeiouywxY]|^${v}${c})$`);

/** Endings and what stays of them; `^` before the ending: only after that letter. */
const derived: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['abli', 'able'],
  ['entli', 'ent'], ['ization', 'ize'], ['izer', 'ize'], ['ation', 'ate'], ['ator', 'ate'],
  ['alism', 'al'], ['aliti', 'al'], ['alli', 'al'], ['fulness', 'ful'], ['ousli', 'ous'],
  ['ousness', 'ous'], ['iveness', 'ive'], ['iviti', 'ive'], ['biliti', 'ble'], ['bli', 'ble'],
  ['fulli', 'ful'], ['lessli', 'less'],
]; // prettier-ignore

const derivedFurther: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['icate', 'ic'], ['iciti', 'ic'],
  ['ical', 'ic'], ['ful', ''], ['ness', ''],
]; // prettier-ignore

const last = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/;

/** Replaces the longest ending of the list, if it stands after position `from`. */
function replace(word: string, endings: readonly (readonly [string, string])[], from: number): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found || word.length - found[0].length < from) return word;
  return word.slice(0, -found[0].length) + found[1];
}

function cutPast(word: string, from: number): string {
  if (/eed(?:ly)?$/.test(word)) return /eed/.exec(word)!.index >= from ? word.replace(/eed(?:ly)?$/, 'ee') : word;
  const match = new RegExp(`^(.*${v}.*)(?:ed|edly|ing|ingly)$`).exec(word);
  const rest = match?.[1];
  if (rest === undefined) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return shortEnd.test(rest) && region(rest) >= rest.length ? `${rest}e` : rest;
}

/**
 * The stem of an English word in lower case, after Porter's second algorithm, so that it agrees
 * with the stems of the English index: outsourcing, outsourced → outsourc.
 * https://snowballstem.org/algorithms/english/stemmer.html
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  let rest = word.replace(/['’]s?'?$/, '').replace(/(^|[aeiou])y/g, '$1Y');
  rest = rest
    .replace(/sses$/, 'ss')
    .replace(/(?<=..)ie[ds]$/, 'i')
    .replace(/ie[ds]$/, 'ie')
    .replace(new RegExp(`(${v}.*[^su])s$`), '$1');
  const one = region(rest);
  const two = region(rest, one);
  rest = cutPast(rest, one).replace(new RegExp(`(.${c})[yY]$`), '$1i');
  rest = replace(rest, derived, one);
  if (/l[ou]gi$/.test(rest)) rest = rest.slice(0, -1);
  if (rest.length - 2 >= one) rest = rest.replace(/(?<=[cdeghkmnrt])li$/, '');
  rest = replace(rest, derivedFurther, one);
  if (rest.length - 5 >= two) rest = rest.replace(/ative$/, '');
  const end = last.exec(rest);
  if (end && end.index >= two) rest = rest.slice(0, end.index);
  const cut = rest.slice(0, -1);
  if (rest.endsWith('e') && (cut.length >= two || (cut.length >= one && !shortEnd.test(cut)))) rest = cut;
  if (rest.endsWith('ll') && rest.length - 1 >= two) rest = rest.slice(0, -1);
  return rest.toLowerCase();
}
