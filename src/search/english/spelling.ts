/** A spelling of one side of the Atlantic, what the other writes, and how to find that one in turn. */
interface Twin {
  readonly british: RegExp;
  readonly american: string;
  readonly back: readonly [RegExp, string];
}

const twins: readonly Twin[] = [
  { british: /(?<=..[bt])re(?=[ds]?$)/, american: 'er', back: [/(?<=..[bt])er(?=s?$)/, 're'] },
  { british: /(?<=...)our(?=$|s|ed|ing|al|able|ful|ly|ite)/, american: 'or', back: [/(?<=...)or(?=$|s$|ed|ing|al|able)/, 'our'] },
  { british: /(?<=..[iy])s(?=(?:e[drs]?|ers|ing|ations?)$)/, american: 'z', back: [/(?<=..[iy])z(?=(?:e[drs]?|ers|ing|ations?)$)/, 's'] },
  { british: /(?<=def|off|lic|pret)ence/, american: 'ense', back: [/(?<=def|off|lic|pret)ense/, 'ence'] },
  { british: /(?<=...og)ue(?=s?$)/, american: '', back: [/(?<=(?:al|on)og)(?=s?$)/, 'ue'] },
  { british: /(?<=program)me(?=s?$)/, american: '', back: [/(?<=program)(?=s?$)/, 'me'] },
  { british: /(?<=trave|cance|labe|mode|leve|fue|counse|signa|channe)ll(?=ed|ing|er)/, american: 'l', back: [/(?<=trave|cance|labe|mode|leve|fue|counse|signa|channe)l(?=ed|ing|er)/, 'll'] },
  { british: /(?<=dg)e(?=ment)/, american: '', back: [/(?<=dg)(?=ment)/, 'e'] },
  { british: /(?<=fulfi|enro|insta|ski)l(?!l)/, american: 'll', back: [/(?<=fulfi|enro|insta|ski)ll/, 'l'] },
]; // prettier-ignore

/** One spelling for both sides of the Atlantic: centres → centers, organisation → organization. */
export function oneSpelling(word: string): string {
  return twins.reduce((text, { british, american }) => text.replace(british, american), word);
}

/** The spellings under which a word may stand in a text: center → center, centre. */
export function spellings(word: string): string[] {
  const one = oneSpelling(word);
  return [word, one, ...twins.map(({ back: [american, other] }) => one.replace(american, other))];
}
