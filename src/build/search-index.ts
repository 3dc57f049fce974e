import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { load } from 'js-yaml';
import { localeAt, localePrefix, locales, type Locale } from '#i18n/locales.ts';
import { noIndexData, type IndexData } from '#search/ahead.ts';
import { indexedPart, type IndexedTerm } from '#search/records.ts';
import type { Answer, Task } from './index-worker.ts';
import { entryFile, type Entry, type WrittenIndex } from './language-index.ts';
import type { PagePass } from './page-passes.ts';

/** Pages that only lead elsewhere, by their path in their language. */
const notIndexed = /^(?:$|search\/|404)/;

/** The terms of the glossary, read from their files. */
export async function readTerms(folder: string): Promise<IndexedTerm[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (name) => ({
      ...(load(await readFile(`${folder}/${name}`, 'utf8')) as Omit<IndexedTerm, 'id'>),
      id: basename(name, '.yaml'),
    })),
  );
}

/** Pages that may wait for a worker: enough to keep it busy, few enough to keep memory low. */
const mostWaiting = 32;

/** A worker that makes the index of one language. */
class Indexer {
  readonly #worker: Worker;
  readonly #asked = new Map<number, PromiseWithResolvers<WrittenIndex | undefined>>();
  readonly #pages: Promise<unknown>[] = [];
  #written: Promise<WrittenIndex> | undefined;

  constructor(locale: Locale) {
    this.#worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
      workerData: locale,
    });
    this.#worker.on('message', ({ id, written, error }: Answer) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (error === undefined) asked?.resolve(written);
      else asked?.reject(new Error(error));
    });
    this.#worker.on('error', (error) => this.#asked.forEach(({ reject }) => reject(error)));
  }

  #ask(task: Task): Promise<WrittenIndex | undefined> {
    const id = this.#pages.length;
    const asked = Promise.withResolvers<WrittenIndex | undefined>();
    this.#asked.set(id, asked);
    this.#worker.postMessage({ id, task });
    return asked.promise;
  }

  /** Hands a page over; waits only while many others wait. */
  async add(url: string, html: string): Promise<void> {
    if (this.#written) throw new Error(`${url} came after the index of its language was written`);
    const added = this.#ask({ kind: 'page', url, part: indexedPart(html) });
    // An error waits until somebody asks for it: here, or when the index is written.
    added.catch(() => undefined);
    this.#pages.push(added);
    await this.#pages.at(-mostWaiting);
  }

  /** Writes the index, once, with the pages that it was given. */
  write(folder: string, terms: readonly IndexedTerm[]): Promise<WrittenIndex> {
    this.#written ??= this.#write(folder, terms);
    // Here too an error waits until somebody asks for it.
    this.#written.catch(() => undefined);
    return this.#written;
  }

  async #write(folder: string, terms: readonly IndexedTerm[]): Promise<WrittenIndex> {
    await Promise.all(this.#pages);
    const written = await this.#ask({ kind: 'write', folder, terms });
    await this.#worker.terminate();
    return written!;
  }

  get pages(): number {
    return this.#pages.length;
  }
}

/** Writes the names of a language's files into its search page, which can then ask for them at once. */
async function tellSearchPage(
  dist: string,
  locale: Locale,
  { entry, name, starts }: WrittenIndex,
): Promise<void> {
  const { hash, wasm } = entry.languages[locale]!;
  const scripts = await readdir(`${dist}/_astro`);
  const data: IndexData = {
    files: [
      `_astro/${scripts.find((script) => script.startsWith('search.client.'))!}`,
      'pagefind/pagefind.js',
      `pagefind/${entryFile}`,
      `pagefind/pagefind.${hash}.pf_meta`,
      `pagefind/wasm.${wasm ?? 'unknown'}.pagefind`,
    ],
    chunks: [name, ...starts].join(' '),
  };
  const page = `${dist}/${localePrefix(locale)}search/index.html`;
  const html = await readFile(page, 'utf8');
  const place = `data-index>${noIndexData}<`;
  if (!html.includes(place)) throw new Error(`${page} has no place for what the index says`);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  await writeFile(
    page,
    html.replace(place, () => `data-index>${json}<`),
  );
}

/**
 * Makes the search index: each page goes to the worker of its language as it is rendered, and the
 * index of a language is written to `<dist>/pagefind`, with its two word lists, once its pages stand.
 */
export function searchIndex(): PagePass {
  let glossary = '';
  let folder = '';
  let reading: ReturnType<typeof readTerms> | undefined;
  const readOnce = () => (reading ??= readTerms(glossary));
  const indexers = new Map<Locale, Indexer>();
  return {
    start: (config) => {
      glossary = `${fileURLToPath(config.root)}content/glossary`;
      folder = `${fileURLToPath(config.outDir)}pagefind`;
    },
    page: async ({ path, html }) => {
      const locale = localeAt(path);
      const ownPath = path.slice(localePrefix(locale).length);
      if (notIndexed.test(ownPath) || /<meta name="robots" content="noindex"/.test(html)) return;
      let indexer = indexers.get(locale);
      if (!indexer) {
        // The pages of the languages before are all there: theirs can be written meanwhile.
        const terms = await readOnce();
        for (const before of indexers.values()) void before.write(folder, terms);
        indexers.set(locale, (indexer = new Indexer(locale)));
      }
      await indexer.add(`/${path}`, html);
    },
    done: async (dist, logger) => {
      const terms = await readOnce();
      const written = await Promise.all(
        locales.map(async (locale) => {
          const indexer = indexers.get(locale);
          if (!indexer) throw new Error(`No page in „${locale}“ for the search index`);
          const index = await indexer.write(folder, terms);
          await tellSearchPage(dist, locale, index);
          return { ...index, count: indexer.pages + terms.length };
        }),
      );
      const entry: Entry = {
        ...written[0]!.entry,
        languages: Object.assign({}, ...written.map((index) => index.entry.languages)) as object,
      };
      await writeFile(`${folder}/${entryFile}`, JSON.stringify(entry));
      const count = written.reduce((sum, index) => sum + index.count, 0);
      logger.info(`${count} pages and terms in the search index`);
    },
  };
}
