/** What stands before, how Britain writes on, how America does, and what stands behind. */
const differences: readonly (readonly [string, string, string, string])[] = [
  ['..[bt]', 're', 'er', '[ds]?$'],
  ['...', 'our', 'or', '$|s$|ed|ing|al|able'],
  ['..[iy]', 's', 'z', '(?:e[drs]?|ers|ing|ations?)$'],
  ['def|off|lic|pret', 'ence', 'ense', ''],
  ['(?:al|on)og', 'ue', '', 's?$'],
  ['program', 'me', '', 's?$'],
  ['(?:ave|nce|abe|ode|uns?e|gna)l', 'l', '', 'ed|ing|er'],
];

const change = (word: string, before: string, from: string, to: string, after: string) =>
  word.replace(new RegExp(`(?<=${before})${from}(?=${after})`), to);

/** One spelling for both sides of the Atlantic: centres → centers, organisation → organization. */
export function oneSpelling(word: string): string {
  return differences.reduce(
    (text, [before, british, american, after]) => change(text, before, british, american, after),
    word,
  );
}

/** The spellings under which a word may stand in a text: center → center, centre. */
export function spellings(word: string): string[] {
  const one = oneSpelling(word);
  const british = differences.map(([before, from, to, after]) =>
    change(one, before, to, from, after),
  );
  return [word, one, ...british];
}
