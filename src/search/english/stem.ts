/** Endings of inflection, in their order, and what stays; a plain s goes only after other letters than s, u, i. */
const inflected: readonly (readonly [RegExp, string])[] = [
  [/['’]s?$/, ''],
  [/(?<=ss|sh|ch|x|z)es$|(?<=[^sui])s$/, ''],
  [/(?<=[aeiouy].*)(?:ing|ed)(?:ly)?$/, ''],
  [/([bdfgmnprt])\1$/, '$1'],
  [/(?<=..)ie$|(?<=.[^aeiou])y$/, 'i'],
];

const derived =
  /(?<=.{4})(?:[ai]tion|ator|ization|iz|e?ment|[ai]biliti|[ai]ble|[ae]nc[ei]|[ae]nt|iti|ive|ous|ful|ness|ion|al|(?<=.{5})er|li|e|i)$/;

/**
 * The stem of an English word in lower case: outsourcing, outsourced → outsourc. Coarse on purpose:
 * the English index stems on its own, this only tells forms of a word from words that begin alike.
 */
export function stem(word: string): string {
  let rest = word;
  for (const [ending, stays] of inflected) {
    const shorter = rest.replace(ending, stays);
    if (shorter.length > 2) rest = shorter;
  }
  return rest
    .replace(derived, '')
    .replace(derived, '')
    .replace(/(?<=..)e$/, '');
}
