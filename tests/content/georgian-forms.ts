/** Tells whether a form is known outright: it stands in the dictionary or in the project's list. */
export type Known = (form: string) => boolean;

const consonant = '[ბგდვზთკლმნპჟრსტფქღყშჩცძწჭხჯჰ]';
const vowel = '[აეიოუ]';
const doubledConsonant = /([^აეიოუ])\1/;
const anyOf = (endings: readonly string[]) => `(?:${endings.join('|')})$`;

/** What may hang on a finished form, outermost first: „…ო“, „is“, „too“, the long -სა and -თა, „the same“. */
const clitics: readonly RegExp[] = [
  '(?<=.{4}[აეიოუბვდთლნრსც])ო$',
  '(?<=ად|[აე]ნ|ის|ახ)აა$',
  `(?<=..${vowel})(?<!აა)ა$`,
  `(?<=...${vowel})(?<!აა)ც$|(?<=..(?:ს|თ|ად|ან))აც$`,
  '(?<=...(?:ს|თ|ად))ა$',
  '(?<=....)ვე$',
].map((clitic) => new RegExp(clitic));

/** The word and what is left of it when one clitic after another is taken off. */
function withoutClitics(word: string): string[] {
  const forms = [word];
  for (const clitic of clitics)
    forms.push(
      ...forms.filter((form) => clitic.test(form)).map((form) => form.replace(clitic, '')),
    );
  return forms;
}

/** Endings, and other endings on the same stem: a known form with one of these proves the noun. */
interface Declension {
  readonly endings: RegExp;
  readonly proofs: readonly string[];
}

const onWholeStem = ['ი', 'მა', 'ს', '(?<!შ)ში', '(?<!ზ)ზე', 'თან', 'ამდე'];
const onShortStem = 'ის ით ად იდან ისთვის ისგან ისკენ ისას ისაზე ისამებრ'.split(' ');
const plural = [...onWholeStem, ...onShortStem].map((ending) => `ებ${ending}`);
const onVowel = ['მ', 'ს', 'ში', 'ზე', 'სთან', 'მდე'];
const onLastingVowel = [...onVowel, 'თი', 'დ', 'დან', 'სთვის', 'სგან', 'სკენ'];
/** Stems that may lose their last vowel: their nominative proves no genitive and no plural. */
const fleeting = '(?<=[აეო][ლრნმ])';
const steady = `(?<=${consonant})(?<![აეო][ლრნმ])`;

const declensions: readonly Declension[] = (
  [
    [`(?<=${consonant})${anyOf(onWholeStem)}`, ['ი']],
    [fleeting + anyOf(onShortStem), ['ის']],
    [steady + anyOf(onShortStem), ['ი', 'ის']],
    [fleeting + anyOf(plural), ['ის', 'ები']],
    [steady + anyOf(plural), ['ი', 'ის', 'ები']],
    [`(?<=ი)${anyOf([...onShortStem, ...plural])}`, ['ა']],
    [`(?:(?<=[აე])(?<!${vowel}.)|(?<=ია))${anyOf(onVowel)}`, ['']],
    [`(?<=[ოუ])(?<!${vowel}.)${anyOf(onLastingVowel)}`, ['']],
    ['თა(?:გან|თვის)?$', ['ი']],
    ['(?<=[ლრნვ])$', ['ი']],
  ] as const
).map(([endings, proofs]) => ({ endings: new RegExp(endings), proofs }));

const toForms = (stem: string, endings: readonly string[]) =>
  endings.map((ending) => stem + ending.replace(/\(.*\)/, ''));

/**
 * The forms of a noun or adjective of the project's list. A vowel that falls out stands in brackets:
 * ბუღალტ(ე)რი, ბუღალტრის.
 */
export function declined(entry: string): string[] {
  const stem = entry.replace(/[()]/g, '').slice(0, -1);
  const last = entry.slice(-1);
  const shortStem = entry.replace(/\(.*\)/, '').slice(0, -1);
  const onStem = toForms(shortStem, [...onShortStem, ...plural]);
  if (last === 'ი') return [stem, ...toForms(stem, onWholeStem), ...onStem];
  const word = stem + last;
  if (last === 'ა') return [word, ...toForms(word, onVowel), ...onStem];
  if (last === 'ე') return [word, ...toForms(word, [...onVowel, ...plural]), ...onStem];
  return /[ოუ]/.test(last) ? [word, ...toForms(word, [...onLastingVowel, ...plural])] : [entry];
}

/** Forms that prove a noun or adjective: მიმწოდებელთან by მიმწოდებელი. */
function nounProofs(form: string): string[] {
  return declensions.flatMap(({ endings, proofs }) => {
    const stem = form.replace(endings, '');
    const fits = endings.test(form) && stem.length > 3 && !doubledConsonant.test(stem);
    return fits ? proofs.map((proof) => stem + proof) : [];
  });
}

/** Endings of one row of the conjugation; `proofs`, where fewer than the endings may prove it. */
interface Conjugation {
  readonly endings: readonly string[];
  readonly proofs?: readonly string[];
  readonly afterPreverb?: true;
}

const conjugations: readonly Conjugation[] = [
  { endings: ['ებს', 'ებ', 'ებთ', 'ებენ'] },
  { endings: ['ავს', 'ავ', 'ავთ', 'ავენ'] },
  {
    endings: ['დი', 'დით', 'დნენ', 'დეს', 'დეთ', 'დათ'],
    proofs: ['და', 'დი', 'დით', 'დნენ', 'დეს', 'დე', 'დეთ', 'დათ'],
  },
  {
    endings: ['ეს', 'ეთ', 'ოს', 'ოთ', 'ონ'],
    proofs: ['ა', 'ეს', 'ეთ', 'ოს', 'ოთ', 'ონ'],
    afterPreverb: true,
  },
  { endings: ['ებით', 'ებიან', 'ებათ'], proofs: ['ება'] },
  { endings: ['დება', 'დებიან', 'დებათ', 'და', 'დნენ', 'დეს', 'დით'] },
];

const preverbs = 'გადმო გადა წარმო ჩამო გამო შემო წამო მიმო აღმო ამო მო მი და გა შე ჩა წა აღ'.split(
  ' ',
);
const persons = ['', 'ვ', 'მ', 'გ', 'გვ'];

/** Forms that prove a verb: the same row of the conjugation in another person. */
function verbProofs(form: string): string[] {
  const rows = conjugations.flatMap(({ endings, proofs = endings, afterPreverb }) =>
    endings.flatMap((ending) => {
      const stem = form.slice(0, form.length - ending.length);
      const fits =
        form.endsWith(ending) &&
        stem.length > 3 &&
        !doubledConsonant.test(stem) &&
        !stem.endsWith('ებ') &&
        (!afterPreverb || preverbs.some((preverb) => form.startsWith(preverb)));
      return fits ? proofs.map((proof) => stem + proof) : [];
    }),
  );
  return [form, ...rows].flatMap((one) => [one, ...otherPersons(one)]);
}

/** The verb with another mark of person between preverb and stem: დაგვიმატებს, დამიმატებს. */
function otherPersons(form: string): string[] {
  return preverbs
    .filter((preverb) => form.startsWith(preverb))
    .flatMap((preverb) =>
      persons
        .filter((person) => form.startsWith(preverb + person))
        .map((person) => form.slice(preverb.length + person.length))
        .filter((rest) => /^[აეიუ].{4}/.test(rest))
        .flatMap((rest) => persons.map((person) => preverb + person + rest)),
    );
}

/** „Of so many“: რვაკაციანი is right if კაციანი is. */
const numeral =
  /^(?:ერთ|ორ|სამ|ოთხ|ხუთ|ექვს|შვიდ|რვა|ცხრა|ათ|თერთმეტ|თორმეტ|თხუთმეტ|ოც|ოცდაათ|ორმოც|სამოც|ას)(?=.{3,}იან)/;

/** Tells whether a Georgian word is a known form, or a regular form beside a known one. */
export function rightForm(word: string, known: Known): boolean {
  const forms = withoutClitics(word);
  if (numeral.test(word)) forms.push(...withoutClitics(word.replace(numeral, '')));
  return forms.some(
    (form) => known(form) || nounProofs(form).some(known) || verbProofs(form).some(known),
  );
}
