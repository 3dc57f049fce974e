/** British spelling, what America writes instead, and how to find the way back. */
type Twin = readonly [british: RegExp, written: string, american: RegExp, back: string];

const twins: readonly Twin[] = [
  [/(?<=..[bt])re(?=[ds]?$)/, 'er', /(?<=..[bt])er(?=s?$)/, 're'],
  [/(?<=...)our(?=$|s|ed|ing|al|able)/, 'or', /(?<=...)or(?=$|s$|ed|ing|al|able)/, 'our'],
  [
    /(?<=..[iy])s(?=(?:e[drs]?|ers|ing|ations?)$)/,
    'z',
    /(?<=..[iy])z(?=(?:e[drs]?|ers|ing|ations?)$)/,
    's',
  ],
  [/(?<=def|off|lic|pret)ence/, 'ense', /(?<=def|off|lic|pret)ense/, 'ence'],
  [/(?<=...og)ue(?=s?$)/, '', /(?<=(?:al|on)og)(?=s?$)/, 'ue'],
  [/(?<=program)me(?=s?$)/, '', /(?<=program)(?=s?$)/, 'me'],
  [
    /(?<=(?:ave|nce|abe|ode|uns?e|gna)l)l(?=ed|ing|er)/,
    '',
    /(?<=(?:ave|nce|abe|ode|uns?e|gna)l)(?=ed|ing|er)/,
    'l',
  ],
];

/** One spelling for both sides of the Atlantic: centres → centers, organisation → organization. */
export function oneSpelling(word: string): string {
  return twins.reduce((text, [british, written]) => text.replace(british, written), word);
}

/** The spellings under which a word may stand in a text: center → center, centre. */
export function spellings(word: string): string[] {
  const one = oneSpelling(word);
  return [word, one, ...twins.map(([, , american, back]) => one.replace(american, back))];
}
