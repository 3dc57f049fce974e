import { fileHref } from '#i18n/href.ts';
import type { Locale } from '#i18n/locales.ts';
import { numbered } from './ahead.ts';
import { ranking, type Engine, type Index } from './engine.ts';

interface Instance extends Index {
  init(): Promise<void>;
}

interface PagefindModule {
  createInstance(options: object): Instance;
}

const folder = fileHref('pagefind/');
let tries = 0;
/** Answers on their way before Pagefind asks for them, by address. */
const early = new Map<string, Promise<Response>>();

/**
 * Asks for the chunks of the index that a search will need, while Pagefind itself is still coming.
 * @param chunks as the build wrote it: what their names begin with, and their first words
 */
export function fetchChunks(chunks: string, words: readonly string[]): void {
  const [name, ...starts] = chunks.split(' ');
  for (const number of new Set(
    words.map((word) => starts.findLastIndex((start) => start <= word)),
  )) {
    const address = `${folder}index/${numbered(name!, number)}.pf_index`;
    const answer = plainFetch(address);
    // Whoever waits for it hears of a failure.
    answer.catch(() => undefined);
    early.set(address, answer);
  }
}

/**
 * Starts Pagefind afresh; rejects when its module does not arrive. Without its worker: a search takes
 * a few milliseconds, and the worker would be one more file to wait for.
 */
export async function startEngine(locale: Locale): Promise<Engine> {
  // A module that failed stays failed in some browsers, so each new try has an address of its own.
  const script = `${folder}pagefind.js${tries++ ? `?try=${tries}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  // The search page asks for this file ahead; the same tag makes it the same request.
  const ahead = document.querySelector<HTMLLinkElement>('link[href*="pagefind-entry.json?ts="]');
  const metaCacheTag = ahead?.href.split('ts=')[1];
  lost = false;
  const index = createInstance({ basePath: folder, noWorker: true, ranking, metaCacheTag });
  await index.init();
  return {
    index,
    lost: () => lost,
    list: async (name) => (await fetch(`${folder}${name}.${locale}.txt`)).text(),
  };
}

const plainFetch = globalThis.fetch;
let lost = false;

/**
 * Sees whether a file of the index fails to arrive whole. Pagefind has no call for it: it reports a
 * missing part of the index as „no results“, and keeps doing so.
 */
globalThis.fetch = async (...request) => {
  const address = String(request[0]);
  if (!address.startsWith(folder)) return plainFetch(...request);
  const kept = early.get(address);
  // Another try asks anew.
  early.delete(address);
  try {
    const answer = await (kept ?? plainFetch(...request));
    if (!answer.ok) throw new Error(address);
    return new Response(await answer.arrayBuffer());
  } catch (error) {
    lost = true;
    throw error;
  }
};
