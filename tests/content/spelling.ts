import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import type { Content } from '#build/checks/content.ts';
import { frontMatterOf } from '#build/checks/data-file.ts';
import { en } from '#i18n/en.ts';
import { ka } from '#i18n/ka.ts';
import type { Locale } from '#i18n/locales.ts';
import { stem } from '#search/georgian/stem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A word of the content and where it stands. */
export interface Word {
  readonly word: string;
  readonly place: string;
}

/** Tells whether a word is known: by the dictionary, or by the project's own list. */
export type Speller = (word: string) => boolean;

function dictionary(name: string) {
  const file = (ending: string) => readFileSync(`${root}node_modules/${name}/index.${ending}`);
  return nspell(file('aff'), file('dic'));
}

/** Words of the project: names, terms of the field, forms that the dictionary lacks; `#` begins a remark. */
function projectWords(locale: Locale): string[] {
  return readFileSync(`${root}content/spelling/${locale}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/** Georgian: the dictionary, without clitics; compounds by their parts; the project's words in any form. */
export function georgianSpeller(): Speller {
  const spell = dictionary('dictionary-ka');
  const stems = new Set(projectWords('ka').map((word) => stem(word)));
  const clitics = /(?:სა|ც|ვე|ია|აა|ა|ღა|მცა)$/;
  const simple = (word: string) =>
    spell.correct(word) || spell.correct(word.replace(clitics, '')) || stems.has(stem(word));
  return (word) => simple(word) || (word.includes('-') && word.split('-').every(simple));
}

/** English: the British dictionary, possessives and hyphens apart, and the project's words. */
export function englishSpeller(): Speller {
  const spell = dictionary('dictionary-en-gb');
  for (const word of projectWords('en')) spell.add(word);
  const simple = (word: string) => spell.correct(word.replace(/['’]s?$/, '').replaceAll('’', "'"));
  return (word) =>
    simple(word) || (word.includes('-') && word.split('-').every((part) => !part || simple(part)));
}

const georgianWord = /(?<![\p{L}\p{N}-])[ა-ჰ]+(?:-[ა-ჰ]+)*/gu;
const englishWord = /(?<![\p{L}\p{N}])[A-Za-z][A-Za-z’'-]*[A-Za-z]/gu;

/** The words of one language in a text; the other alphabet is left to its own speller. */
export function wordsIn(text: string, locale: Locale): string[] {
  const plain = text
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replaceAll('\u00ad', '');
  return plain.match(locale === 'ka' ? georgianWord : englishWord) ?? [];
}

/** Every word of the content and the interface in one language, with file and line. */
export function allWords(content: Content, locale: Locale): Word[] {
  const at = (text: string, place: string) =>
    wordsIn(text, locale).map((word) => ({ word, place }));
  const sides = [...content.articles.flatMap((article) => article.sides), ...content.pages];
  const inTexts = sides
    .filter((side) => side.locale === locale)
    .flatMap(({ text }) => [
      ...text.words.flatMap(({ node }) =>
        at(node.value ?? '', `${text.file}:${node.position?.start.line ?? 1}`),
      ),
      ...text.calls.flatMap(({ attributes, node }) =>
        at(attributes['title'] ?? '', `${text.file}:${node.position?.start.line ?? 1}`),
      ),
      ...frontMatterOf(text.file, text.source).leaves.flatMap((leaf) =>
        at(leaf.text, `${text.file}:${leaf.line}`),
      ),
    ]);
  const files = [
    ...content.articles.flatMap(({ quiz, figures }) => [quiz, figures]),
    ...content.factFiles,
    ...content.terms.values(),
  ];
  const inData = files.flatMap((file) =>
    (file?.leaves ?? [])
      .filter(({ path }) => path.split('.').includes(locale) && !path.includes('variants'))
      .flatMap((leaf) => at(leaf.text, `${file!.file}:${leaf.line}`)),
  );
  return [
    ...inTexts,
    ...inData,
    ...at(textsOf(locale === 'ka' ? ka : en).join('\n'), `src/i18n/${locale}`),
  ];
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string'
      ? [value.replace(/\{\{[^}]*\}\}|<[^>]+>/g, ' ')]
      : textsOf(value as object),
  );
}
