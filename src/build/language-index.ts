import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { localePrefix, type Locale } from '#i18n/locales.ts';
import { packLean, type BundleFile, type LeanIndex } from '#search/bundle.ts';
import { readablePage, termPage, type IndexedTerm } from '#search/records.ts';
import { termList, wordList } from '#search/written-lists.ts';

/** Marks, pictures and furniture inside the text that is indexed. */
const excludeSelectors = ['sup', 'svg', 'nav', '[hidden]'];

/** Bytes of a chunk of the index before it is packed: about 10 kB on the line. */
const chunkSize = 10_000;

/** The file by which Pagefind's own code in the browser finds the languages. */
export const entryFile = 'pagefind-entry.json';

/** Pagefind's own list of what there is in which language. */
export interface Entry {
  readonly languages: Readonly<
    Partial<Record<Locale, { readonly hash: string; readonly wasm?: string | null }>>
  >;
}

/** What a written index says of its files. */
export interface WrittenIndex {
  readonly entry: Entry;
  readonly name: LeanIndex['name'];
  readonly starts: LeanIndex['starts'];
}

/**
 * Writes the files of an index with one language, without Pagefind's own interface, which this site
 * does not use. Pagefind's `writeFiles` may answer before the last file is whole.
 */
export async function writeBundle(
  index: pagefind.PagefindIndex,
  folder: string,
): Promise<WrittenIndex & { readonly files: readonly BundleFile[] }> {
  const { files } = await index.getFiles();
  const [lean] = packLean(files, chunkSize);
  if (!lean) throw new Error('Pagefind has indexed nothing');
  const own = files.filter(
    ({ path }) => !/-ui\.|highlight|\.pf_(?:index|fragment|meta)$/.test(path),
  );
  const written = [...own, ...lean.files];
  for (const { path, content } of written) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, content);
  }
  const entry = files.find(({ path }) => path === entryFile);
  if (!entry) throw new Error(`Pagefind’s files have changed: no ${entryFile}`);
  return {
    entry: JSON.parse(Buffer.from(entry.content).toString()) as Entry,
    name: lean.name,
    starts: lean.starts,
    files: written,
  };
}

/** The texts of an index as it holds them, so that the list of words has exactly its words. */
const indexedTexts = (files: readonly BundleFile[]) =>
  files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => {
      const text = gunzipSync(content).toString();
      return (JSON.parse(text.replace(/^pagefind_dcd/, '')) as { content: string }).content;
    });

/** The index of one language while it is made. */
export class LanguageIndex {
  readonly #locale: Locale;
  readonly #index: Promise<pagefind.PagefindIndex>;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#index = pagefind.createIndex({ excludeSelectors }).then(({ index, errors }) => {
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      return index;
    });
  }

  /**
   * Adds the indexed part of a page.
   * @param url where it stands, without the site's base, which Pagefind adds itself
   */
  addPage(url: string, part: string): Promise<void> {
    return this.#add(url, readablePage(part));
  }

  async #add(url: string, content: string): Promise<void> {
    const { errors } = await (await this.#index).addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
  }

  /** Adds the terms of the glossary and writes all files of this language into `folder`. */
  async write(folder: string, terms: readonly IndexedTerm[]): Promise<WrittenIndex> {
    const locale = this.#locale;
    const glossary = `/${localePrefix(locale)}glossary/`;
    await Promise.all(
      terms.map((term) => this.#add(`${glossary}#${term.id}`, termPage(term, locale))),
    );
    const { files, ...written } = await writeBundle(await this.#index, folder);
    await pagefind.close();
    await writeFile(`${folder}/words.${locale}.txt`, wordList(indexedTexts(files)));
    await writeFile(`${folder}/terms.${locale}.txt`, termList(terms, locale));
    return written;
  }
}
