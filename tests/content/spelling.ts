import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import { allDataFiles, allSides, type Content } from '#build/checks/content.ts';
import type { DataFile, Leaf } from '#build/checks/data-file.ts';
import { en } from '#i18n/en.ts';
import { ka } from '#i18n/ka.ts';
import type { Locale } from '#i18n/locales.ts';
import { declined, rightForm, type Known } from './georgian-forms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A word of the content and where it stands. */
export interface Word {
  readonly word: string;
  readonly place: string;
}

/** Tells whether a word is known: by the dictionary, or by the project's own list. */
export type Speller = (word: string) => boolean;

const dictionaries = new Map<string, ReturnType<typeof nspell>>();

function dictionary(name: string) {
  const file = (ending: string) => readFileSync(`${root}node_modules/${name}/index.${ending}`);
  const loaded = dictionaries.get(name) ?? nspell(file('aff'), file('dic'));
  dictionaries.set(name, loaded);
  return loaded;
}

/** The project's list of a language by its groups, which `#` begins: names, terms, forms that the dictionary lacks. */
export function projectGroups(locale: Locale): string[][] {
  return readFileSync(`${root}content/spelling/${locale}.txt`, 'utf8')
    .split(/^#.*$/m)
    .map((group) => group.split('\n').filter(Boolean))
    .filter((group) => group.length > 0);
}

/** Every form that the project's list makes known, with the entries it comes from. */
export function projectForms(locale: Locale): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const entry of projectGroups(locale).flat())
    for (const form of locale === 'ka' ? declined(entry) : [entry])
      forms.set(form, [...(forms.get(form) ?? []), entry]);
  return forms;
}

function listedForms(locale: Locale): Known {
  const forms = projectForms(locale);
  return (form) => forms.has(form);
}

/** A word with hyphens is right too if each of its parts is. */
function byParts(simple: Speller): Speller {
  return (word) => simple(word) || (word.includes('-') && word.split('-').every(simple));
}

/** Georgian: the dictionary and the project's words, each with its regular forms. */
export function georgianSpeller(listed: Known = listedForms('ka')): Speller {
  const spell = dictionary('dictionary-ka');
  return byParts((word) => rightForm(word, (form) => listed(form) || spell.correct(form)));
}

/** English: the British dictionary and the project's words, without possessives. */
export function englishSpeller(listed: Known = listedForms('en')): Speller {
  const spell = dictionary('dictionary-en-gb');
  return byParts((word) => {
    const form = word.replace(/['’]s?$/, '').replaceAll('’', "'");
    return listed(form) || listed(form[0]?.toLowerCase() + form.slice(1)) || spell.correct(form);
  });
}

const georgianWord = /(?<![\p{L}\p{N}-])[ა-ჰ]+(?:-[ა-ჰ]+)*/gu;
const englishWord = /(?<![\p{L}\p{N}])\p{Script=Latin}(?:[\p{Script=Latin}’'-]*\p{Script=Latin})/gu;

/** The words of one language in a text; the other alphabet is left to its own speller. */
export function wordsIn(text: string, locale: Locale): string[] {
  const plain = text
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/https?:\/\/\S+|\b(?:[\w-]+\.)+(?:ai|com|eu|ge|gov|io|net|org)\b/g, ' ')
    .replaceAll('\u00ad', '');
  return plain.match(locale === 'ka' ? georgianWord : englishWord) ?? [];
}

/** Every word of the content and the interface in one language, with file and line. */
export function allWords(content: Content, locale: Locale): Word[] {
  const placeOf = interfacePlaces(locale);
  const at = (text: string, place: string) =>
    wordsIn(text, locale).map((word) => ({ word, place }));
  const inFile = (file: DataFile | undefined, isRead: (leaf: Leaf) => boolean = () => true) =>
    (file?.leaves ?? []).filter(isRead).flatMap(({ path, text }) =>
      wordsIn(text, locale).map((word) => ({
        word,
        // To find the line takes long, and only an unknown word asks for it.
        get place() {
          return `${file!.file}:${file!.place(path).line}`;
        },
      })),
    );
  const inTexts = allSides(content)
    .filter((side) => side.locale === locale)
    .flatMap(({ text, front }) => [
      ...text.printed.flatMap(({ node, words }) =>
        at(words, `${text.file}:${node.position?.start.line ?? 1}`),
      ),
      ...inFile(front),
    ]);
  const isRead = ({ path }: Leaf) => path.includes(locale) && !path.includes('variants');
  const inData = allDataFiles(content).flatMap((file) => inFile(file, isRead));
  return [
    ...inTexts,
    ...inData,
    ...textsOf(locale === 'ka' ? ka : en).flatMap((text) =>
      wordsIn(text, locale).map((word) => ({ word, place: placeOf(word) })),
    ),
  ];
}

/** Finds the file and line of the interface in which a word first stands. */
function interfacePlaces(locale: Locale): (word: string) => string {
  const folder = `src/i18n/${locale}`;
  const lines = readdirSync(root + folder).flatMap((name) =>
    readFileSync(`${root}${folder}/${name}`, 'utf8')
      .split('\n')
      .map((text, index) => ({ text, place: `${folder}/${name}:${index + 1}` })),
  );
  return (word) => lines.find(({ text }) => text.includes(word))?.place ?? folder;
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string'
      ? [value.replace(/\{\{[^}]*\}\}|<[^>]+>/g, ' ')]
      : textsOf(value as object),
  );
}
