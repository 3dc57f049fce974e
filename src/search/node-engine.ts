import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locale } from '#i18n/locales.ts';
import { ranking, type Engine, type Index } from '#search/engine.ts';

/** What pagefind.js gives its user. */
interface PagefindModule {
  createInstance(options: object): Index & { init(): Promise<void> };
}

const address = 'http://pagefind.invalid/pagefind/';

/**
 * Runs Pagefind's own browser code in Node over a folder it wrote: a stub tells it the language,
 * and what it fetches is read from the folder. One language at a time.
 */
export async function openFolder(
  folder: string,
  locale: Locale,
): Promise<Engine & { readonly requests: string[] }> {
  const requests: string[] = [];
  const read = async (name: string) => {
    requests.push(name);
    return new Response(await readFile(`${folder}/${name}`));
  };
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) },
    fetch: (url: unknown) => read(String(url).replace(address, '').replace(/\?.*/, '')),
  });
  const script = `${pathToFileURL(folder).href}/pagefind.js?${locale}`;
  const { createInstance } = (await import(script)) as PagefindModule;
  const index = createInstance({ basePath: address, noWorker: true, ranking });
  await index.init();
  await index.preload('\u0001');
  return {
    index,
    requests,
    lost: () => false,
    list: async (name) => (await read(`${name}.${locale}.txt`)).text(),
  };
}
