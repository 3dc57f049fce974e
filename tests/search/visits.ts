import type { Browser } from 'playwright';
import type { Locale } from '#i18n/locales.ts';
import { plainPath } from '#i18n/href.ts';
import type { Host } from '../measure/host.ts';
import type { slowLine } from '../measure/visit.ts';

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
  /** Bodies that had arrived at the first result, the page itself first. */
  readonly arrived: readonly Body[];
  /** Milliseconds from opening the page to the first result. */
  readonly time: number;
}

/** A body as it was sent. */
export interface Body {
  readonly path: string;
  readonly bytes: number;
}

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

/** All bytes of some bodies. */
export const bytesOf = (bodies: readonly Body[]) =>
  bodies.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Opens the search page with a query, with nothing cached, and waits for all results.
 * @param line the network to be imitated; without it that of the machine
 */
export async function visit(
  browser: Browser,
  host: Host,
  query: ReaderQuery,
  line?: typeof slowLine,
): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstResult, firstResult);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', line);
  host.sent.length = 0;
  const path = `${query.lang === 'en' ? '/en' : ''}/search/`;
  await page.goto(`${host.origin}${path}?q=${encodeURIComponent(query.q)}`);
  await page.waitForFunction(
    () =>
      document.querySelector('[data-list]:not([aria-busy])') &&
      !/^$|…$/.test(document.querySelector('[data-status]')?.textContent ?? ''),
  );
  const first = await page.evaluate(
    () => (window as { firstResult?: { time: number; arrived: string[] } }).firstResult,
  );
  const links = await page.$$eval(firstResult, (all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  await context.close();
  const paths = new Set([path, ...(first?.arrived ?? []).map((url) => new URL(url).pathname)]);
  const slugs = links.map(slugOf);
  return {
    query,
    slugs,
    found: slugs.slice(0, query.within).some((slug) => query.expect.includes(slug)),
    arrived: [...paths].map((one) => host.sent.find((body) => body.path === one)!),
    time: first?.time ?? Infinity,
  };
}
