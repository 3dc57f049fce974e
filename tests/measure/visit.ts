import type { Browser } from 'playwright';

/** What a reader on a slow phone meets: milliseconds, and the shift as browsers score it. */
export interface Visit {
  readonly lcp: number;
  readonly fcp: number;
  /** Time beyond 50 ms of each long task after the first paint. */
  readonly blocking: number;
  readonly shift: number;
}

/** The slow line and the slow processor of `quality`: 150 ms, 1.6 Mbit/s, a quarter of this machine. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** How many times slower than this machine the reader's processor is taken to be. */
export const slowdown = 4;

interface Seen {
  lcp: number;
  fcp: number;
  shift: number;
  tasks: { start: number; end: number }[];
}

/** One first visit, nothing cached, until the page has been quiet for half a second. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slowLine);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  // On a busy machine the first paint may come after the line has been quiet for long.
  await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.lcp > 0);
  await page.waitForTimeout(300);
  const { lcp, fcp, shift, tasks } = await page.evaluate(
    () => (window as unknown as { seen: Seen }).seen,
  );
  await context.close();
  const blocking = tasks
    .filter(({ end }) => end > fcp)
    .reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, fcp) - 50), 0);
  return { lcp, fcp, shift, blocking };
}

/** Runs in the page before anything else. */
function observe() {
  const seen: Seen = { lcp: 0, fcp: 0, shift: 0, tasks: [] };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  on('longtask', ({ startTime, duration }) =>
    seen.tasks.push({ start: startTime, end: startTime + duration }),
  );
}
