import lighthouse, { type Flags } from 'lighthouse';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../src/tools/browser.mjs';
import { freePort } from './server.ts';

/** The categories that must be 100, and performance, which is only reported. */
const gated = ['accessibility', 'best-practices', 'seo'] as const;
const categories = [...gated, 'performance'] as const;
type Category = (typeof categories)[number];

/** Audits that cannot pass on a local address, each with the reason. None is needed today. */
const skipAudits: string[] = [];

/** What Lighthouse says of a page. */
export interface Report {
  readonly path: string;
  /** Scores from 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What keeps a category that must be 100 below it; empty: the page passed. */
  readonly failures: readonly string[];
}

/** Runs Lighthouse on pages one after the other and hands over each report as it comes. */
export async function* reports(origin: string, paths: readonly string[]): AsyncGenerator<Report> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const flags: Flags = { port, logLevel: 'error', onlyCategories: [...categories], skipAudits };
    for (const path of paths) yield await report(origin, path, flags);
  } finally {
    await browser.close();
  }
}

async function report(origin: string, path: string, flags: Flags): Promise<Report> {
  const run = await lighthouse(`${origin}${path}`, flags).catch((error: unknown) => String(error));
  const lhr = typeof run === 'string' ? undefined : run?.lhr;
  const score = (id: Category) => Math.round((lhr?.categories[id]?.score ?? 0) * 100);
  const scores = {
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    performance: score('performance'),
  };
  const failures = gated
    .filter((id) => scores[id] < 100)
    .flatMap((id) => {
      const audits = (lhr?.categories[id]?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0)
        .map((reference) => lhr?.audits[reference.id])
        .filter((audit) => audit && audit.score !== null && audit.score < 1);
      const titles = audits.map((audit) => `${id}: ${audit?.id ?? ''}, ${audit?.title ?? ''}`);
      return titles.length > 0 ? titles : [`${id}: ${scores[id]}`];
    });
  if (typeof run === 'string') failures.unshift(run);
  if (lhr?.runtimeError) failures.push(lhr.runtimeError.message);
  return { path, scores, failures };
}
