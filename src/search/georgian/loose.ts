/** One Latin spelling per Georgian sound; letters that readers mix up in Latin fall together. */
const sounds: Readonly<Record<string, string>> = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm',
  ნ: 'n', ო: 'o', პ: 'p', ჟ: 'j', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'g', ყ: 'k',
  შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'z', წ: 'ts', ჭ: 'ch', ხ: 'h', ჯ: 'j', ჰ: 'h',
}; // prettier-ignore

/** Georgian letters for Latin ones, longer spellings first; capitals as on the Georgian keyboard. */
const letters: readonly (readonly [RegExp, string])[] = [
  ['tch', 'ჭ'], ['sh', 'შ'], ['ch', 'ჩ'], ['gh', 'ღ'], ['kh', 'ხ'], ['zh', 'ჟ'], ['dz', 'ძ'],
  ['ts', 'ც'], ['tz', 'წ'], ['ph', 'ფ'], ['th', 'თ'], ['ck', 'კ'], ['oo', 'უ'],
  ['a', 'ა'], ['b', 'ბ'], ['c', 'ც'], ['d', 'დ'], ['e', 'ე'], ['f', 'ფ'], ['g', 'გ'], ['h', 'ჰ'],
  ['i', 'ი'], ['j', 'ჯ'], ['k', 'კ'], ['l', 'ლ'], ['m', 'მ'], ['n', 'ნ'], ['o', 'ო'], ['p', 'პ'],
  ['q', 'ქ'], ['r', 'რ'], ['s', 'ს'], ['t', 'თ'], ['u', 'უ'], ['v', 'ვ'], ['w', 'წ'], ['x', 'ხ'],
  ['y', 'ყ'], ['z', 'ზ'], ["['’`]", ''],
].map(([latin = '', georgian = '']) => [new RegExp(latin, 'g'), georgian] as const); // prettier-ignore

/** The sounds of a word in one spelling, for comparing words that are written loosely: ხარჯ → harj. */
export function loose(word: string): string {
  return Array.from(word, (letter) => sounds[letter] ?? letter).join('');
}

/** A Georgian word typed in Latin letters, as well as can be told: bugalteria → ბუგალთერია. */
export function fromLatin(word: string): string {
  return letters.reduce((text, [latin, georgian]) => text.replace(latin, georgian), word);
}
