import { fileHref } from '#i18n/href.ts';
import type { Locale } from '#i18n/locales.ts';
import { ranking, type Engine, type Index } from './engine.ts';

interface Instance extends Index {
  init(): Promise<void>;
  destroy(): Promise<void>;
}

interface PagefindModule {
  createInstance(options: object): Instance;
}

/** An engine in the browser, to be closed when another takes its place. */
export interface BrowserEngine extends Engine {
  close(): void;
}

const folder = fileHref('pagefind/');
let tries = 0;

/**
 * Starts Pagefind afresh; rejects when its module does not arrive. Without its worker: a search takes
 * a few milliseconds, and the worker would be one more file to wait for.
 */
export async function startEngine(locale: Locale): Promise<BrowserEngine> {
  // A module that failed stays failed in some browsers, so each new try has an address of its own.
  const again = tries++ > 0;
  const script = `${folder}pagefind.js${again ? `?try=${tries}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  // The search page asks for this file ahead; the same tag makes it the same request.
  const ahead = document.querySelector<HTMLLinkElement>('link[href*="pagefind-entry.json?ts="]');
  const metaCacheTag = again ? undefined : ahead?.href.split('ts=')[1];
  const watch = watchFiles();
  const index = createInstance({ basePath: folder, noWorker: true, ranking, metaCacheTag });
  await index.init();
  return {
    index,
    lost: () => watch.lost,
    list: async (name) => {
      const answer = await fetch(`${folder}${name}.${locale}.txt`);
      if (!answer.ok) throw new Error(name);
      return answer.text();
    },
    close: () => {
      watch.end();
      void index.destroy();
    },
  };
}

/**
 * Sees whether a file of the index fails to arrive whole. Pagefind has no call for it: it reports a
 * missing part of the index as „no results“, and keeps doing so.
 */
function watchFiles(): { lost: boolean; end(): void } {
  const plainFetch = globalThis.fetch;
  const watch = { lost: false, end: () => void (globalThis.fetch = plainFetch) };
  globalThis.fetch = async (...request) => {
    if (!String(request[0]).startsWith(folder)) return plainFetch(...request);
    try {
      const answer = await plainFetch(...request);
      if (!answer.ok) watch.lost = true;
      return new Response(await answer.arrayBuffer(), { status: answer.status });
    } catch (error) {
      watch.lost = true;
      throw error;
    }
  };
  return watch;
}
