import type { AstroIntegration } from 'astro';
import { glob, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { locales, mainLocale, type Locale } from '#i18n/locales.ts';
import { noIndexData, type IndexData } from '#search/ahead.ts';
import { packLean, type LeanIndex } from '#search/bundle.ts';
import { readablePage, summaryPage, termPage, type IndexedTerm } from '#search/records.ts';
import { termList, wordList } from '#search/written-lists.ts';

/** Marks, pictures and furniture inside the text that is indexed. */
const excludeSelectors = ['sup', 'svg', 'nav', '[hidden]'];

/** Pages that only lead elsewhere. */
const notIndexed = /^(?:en\/)?(?:index\.html|search\/|404)/;

/** A page that the index should know. */
interface Indexed {
  readonly url: string;
  readonly content: string;
}

/** The terms of the glossary, read from their files. */
export async function readTerms(folder: string): Promise<IndexedTerm[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (name) => ({
      ...(parse(await readFile(`${folder}/${name}`, 'utf8')) as Omit<IndexedTerm, 'id'>),
      id: basename(name, '.yaml'),
    })),
  );
}

/**
 * The built pages: in full where they say so with `data-pagefind-body`, else by title and
 * description, as the glossary, whose terms are records of their own.
 */
async function* builtPages(dist: string): AsyncGenerator<Indexed> {
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const path = file.replaceAll('\\', '/');
    if (notIndexed.test(path)) continue;
    const html = await readFile(`${dist}/${path}`, 'utf8');
    if (/<meta name="robots" content="noindex"/.test(html)) continue;
    const inFull = html.includes('data-pagefind-body');
    yield {
      url: `/${path.replace(/index\.html$/, '')}`,
      content: inFull ? readablePage(html) : summaryPage(html),
    };
  }
}

/** Some pages at a time: enough to keep Pagefind busy, few enough to keep memory low. */
async function* inGroups<Item>(items: AsyncIterable<Item>, size = 32): AsyncGenerator<Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Where a term stands, without the site's base, which Pagefind adds itself. */
const termUrl = (locale: Locale, id: string) => `/${locale === 'ka' ? '' : 'en/'}glossary/#${id}`;

/** Reads the texts of one language back from the index, so that the list of words has exactly its words. */
async function indexedTexts(folder: string, locale: Locale): Promise<string[]> {
  const names = await readdir(`${folder}/fragment`);
  return Promise.all(
    names
      .filter((name) => name.startsWith(`${locale}_`))
      .map(async (name) => {
        const text = gunzipSync(await readFile(`${folder}/fragment/${name}`)).toString();
        const { content } = JSON.parse(text.replace(/^pagefind_dcd/, '')) as { content: string };
        return content;
      }),
  );
}

/** Bytes of a chunk of the index before it is packed: about 10 kB on the line. */
const chunkSize = 10_000;

/**
 * Writes the files of an index, without Pagefind's own interface, which this site does not use.
 * Pagefind's `writeFiles` may answer before the last file is whole.
 */
export async function writeBundle(
  index: pagefind.PagefindIndex,
  folder: string,
): Promise<LeanIndex[]> {
  const { files } = await index.getFiles();
  const lean = packLean(files, chunkSize);
  const shared = files.filter(
    ({ path }) => !/-ui\.|highlight|\.pf_(?:index|fragment|meta)$/.test(path),
  );
  for (const { path, content } of [...shared, ...lean.flatMap((one) => one.files)]) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, content);
  }
  return lean;
}

/** Pagefind's own list of what there is in which language. */
interface Entry {
  readonly languages: Readonly<Record<Locale, { readonly hash: string; readonly wasm?: string }>>;
}

/** Writes the names of a language's files into its search page, which can then ask for them at once. */
async function tellSearchPage(
  dist: string,
  locale: Locale,
  lean: readonly LeanIndex[],
): Promise<void> {
  const entry = 'pagefind/pagefind-entry.json';
  const { languages } = JSON.parse(await readFile(`${dist}/${entry}`, 'utf8')) as Entry;
  const { hash, wasm } = languages[locale];
  const { name, starts } = lean.find((one) => hash.startsWith(one.name))!;
  const scripts = await readdir(`${dist}/_astro`);
  const data: IndexData = {
    files: [
      `_astro/${scripts.find((script) => script.startsWith('search.client.'))!}`,
      'pagefind/pagefind.js',
      entry,
      `pagefind/pagefind.${hash}.pf_meta`,
      `pagefind/wasm.${wasm ?? 'unknown'}.pagefind`,
    ],
    chunks: [name, ...starts].join(' '),
  };
  const page = `${dist}/${locale === mainLocale ? '' : `${locale}/`}search/index.html`;
  const html = await readFile(page, 'utf8');
  const place = `data-index>${noIndexData}<`;
  if (!html.includes(place)) throw new Error(`${page} has no place for what the index says`);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  await writeFile(
    page,
    html.replace(place, () => `data-index>${json}<`),
  );
}

/** Indexes a built site into `<dist>/pagefind` and writes the two word lists of each language beside it. */
export async function writeIndex(dist: string, terms: readonly IndexedTerm[]): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const add = async (page: Indexed) => {
    const added = await index.addHTMLFile(page);
    if (added.errors.length > 0)
      throw new Error(`Pagefind, ${page.url}: ${added.errors.join('; ')}`);
  };
  let count = 0;
  for await (const pages of inGroups(builtPages(dist))) {
    await Promise.all(pages.map(add));
    count += pages.length;
  }
  for (const locale of locales) {
    const pages = terms.map((term) => ({
      url: termUrl(locale, term.id),
      content: termPage(term, locale),
    }));
    await Promise.all(pages.map(add));
  }
  const folder = `${dist}/pagefind`;
  const lean = await writeBundle(index, folder);
  await pagefind.close();
  for (const locale of locales) {
    await writeFile(`${folder}/words.${locale}.txt`, wordList(await indexedTexts(folder, locale)));
    await writeFile(`${folder}/terms.${locale}.txt`, termList(terms, locale));
    await tellSearchPage(dist, locale, lean);
  }
  return count + terms.length * locales.length;
}

/** Makes the search index once all pages stand. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const terms = await readTerms(`${root}/content/glossary`);
        const count = await writeIndex(fileURLToPath(dir), terms);
        logger.info(`${count} pages and terms in the search index`);
      },
    },
  };
}
