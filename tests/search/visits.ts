import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import type { Locale } from '#i18n/locales.ts';
import { plainPath } from '#i18n/href.ts';

/** A query with the pages that should answer it. */
export interface ReaderQuery {
  readonly q: string;
  readonly lang: Locale;
  /** Slugs of articles and tools, or `glossary` for any term. */
  readonly expect: readonly string[];
  readonly within: number;
}

/** A first visit to the search page with a query. */
export interface Visit {
  readonly query: ReaderQuery;
  readonly slugs: readonly string[];
  readonly found: boolean;
  /** Up to the first result: brotli 11 of all bodies, and their number. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from opening the page to the first result. */
  readonly time: number;
}

/** A slow line: 150 ms and 1.6 Mbit/s. */
export const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

const bestBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const firstResult = '[data-list] .hit a';

/** `/en/articles/sla/#costs` → `sla`; a term of the glossary → `glossary`. */
export function slugOf(path: string): string {
  return plainPath(path)
    .replace(/#.*/, '')
    .replace(/^\/(?:articles|tools|paths)(?=\/.)/, '')
    .replaceAll('/', '');
}

async function watch(page: Page): Promise<() => Promise<{ bytes: number; requests: number }>> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  return async () => {
    const soFar = await Promise.all([...bodies]);
    const bytes = soFar.reduce((sum, body) => sum + brotliCompressSync(body, bestBrotli).length, 0);
    return { bytes, requests: soFar.length };
  };
}

/** Opens the search page with a query in a fresh browser profile and waits for the first result. */
export async function visit(browser: Browser, address: string, query: ReaderQuery, slow: boolean): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const total = await watch(page);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
  }
  const path = `${query.lang === 'en' ? '/en' : ''}/search/?q=${encodeURIComponent(query.q)}`;
  const start = performance.now();
  await page.goto(address + path, { waitUntil: 'commit' });
  const shown = await page.waitForSelector(firstResult, { timeout: 20_000 }).catch(() => undefined);
  const time = performance.now() - start;
  const { bytes, requests } = await total();
  if (shown) await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent !== '');
  await page.waitForTimeout(shown ? 300 : 0);
  const links = await page.$$eval(firstResult, (all) => all.map((link) => link.getAttribute('href') ?? ''));
  await context.close();
  const slugs = links.map(slugOf);
  const found = slugs.slice(0, query.within).some((slug) => query.expect.includes(slug));
  return { query, slugs, found, bytes, requests, time };
}
