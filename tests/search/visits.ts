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
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};

const bestBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const firstResult = '[data-list] .hit a';

/** `/en/articles/sla/#costs` → `sla`; a term of the glossary → `glossary`. */
export function slugOf(path: string): string {
  return plainPath(path)
    .replace(/#.*/, '')
    .replace(/^\/(?:articles|tools|paths)(?=\/.)/, '')
    .replaceAll('/', '');
}

/** Runs in the page: notes when the first result appears and what had arrived by then. */
function noteFirstResult(selector: string): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    seen.disconnect();
    const time = performance.now();
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    // The icon is the browser's own affair, as in the budgets.
    const arrived = files.filter(
      ({ name, responseEnd }) =>
        responseEnd > 0 && responseEnd <= time && !name.endsWith('/icon.svg'),
    );
    Object.assign(window, { firstResult: { time, arrived: arrived.map(({ name }) => name) } });
  });
  seen.observe(document, { childList: true, subtree: true });
}

async function watchBodies(page: Page): Promise<ReadonlyMap<string, Promise<Buffer>>> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    bodies.set(
      response.url(),
      response.body().catch(() => Buffer.alloc(0)),
    );
  });
  return bodies;
}

/** Opens the search page with a query over a slow line, with nothing cached, and waits for all results. */
export async function visit(browser: Browser, address: string, query: ReaderQuery): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies = await watchBodies(page);
  await page.addInitScript(noteFirstResult, firstResult);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  const path = `${query.lang === 'en' ? '/en' : ''}/search/?q=${encodeURIComponent(query.q)}`;
  await page.goto(address + path);
  await page.waitForFunction(
    () => !/^$|…$/.test(document.querySelector('[data-status]')?.textContent ?? ''),
  );
  const first = await page.evaluate(
    () => (window as { firstResult?: { time: number; arrived: string[] } }).firstResult,
  );
  const links = await page.$$eval(firstResult, (all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  const arrived = [page.url(), ...(first?.arrived ?? [])];
  const contents = await Promise.all(arrived.map((url) => bodies.get(url) ?? Buffer.alloc(0)));
  await context.close();
  const slugs = links.map(slugOf);
  return {
    query,
    slugs,
    found: slugs.slice(0, query.within).some((slug) => query.expect.includes(slug)),
    bytes: contents.reduce((sum, body) => sum + brotliCompressSync(body, bestBrotli).length, 0),
    requests: arrived.length,
    time: first?.time ?? Infinity,
  };
}
