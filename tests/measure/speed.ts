// How fast pages are beside the floor: the same text in plain HTML, from the same server, in the same run.
// A benchmark: it reports and never fails a change. Needs a built site.
//   npm run measure:speed -- --runs 3 --pages article,/en/glossary/
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { browserArguments, findBrowser } from '../../src/tools/browser.mjs';
import { builtSite } from './built.ts';
import { floorPage } from './floor.ts';
import { startHost, type Host } from './host.ts';
import { reactionAims, reactions, type Reaction } from './reaction.ts';
import { count, median, table } from './table.ts';
import { visit, type Visit } from './visit.ts';

/** The most that a page's largest paint may take, in floors. */
const aim = 1.15;

const heading = [
  'page',
  'LCP',
  'floor',
  'ratio  ',
  'best',
  'FCP',
  'floor',
  'TBT',
  'floor',
  'CLS',
].concat(['bytes', 'floor', 'requests']);

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    /** Page types or paths, separated by commas. */
    pages: { type: 'string' },
  },
});
const runs = Number(values.runs);
const wanted = values.pages?.split(',');

const { dist, samples } = await builtSite();
const pages = samples.filter(
  ({ path, type }) => !wanted || wanted.includes(type) || wanted.includes(path),
);
if (!(runs >= 1) || pages.length === 0) {
  console.error('Nothing to measure: --runs is a number, --pages are types or paths of pages.');
  process.exit(1);
}
const executablePath = findBrowser();
if (!executablePath) {
  console.error('No browser: install Chromium or Chrome, or set BROWSER_PATH to one.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: browserArguments });
await measure(browser);
await browser.close();

async function measure(browser: Browser): Promise<void> {
  const floors = new Map<string, string>();
  for (const { path, html } of pages) floors.set(`/floor${path}`, await floorPage(browser, html));
  const host = await startHost(dist, floors);
  /** Visits a page; the first visit of all also makes the server compress its bodies. */
  const see = async (path: string) => {
    host.sent.length = 0;
    const seen = await visit(browser, host.origin + path);
    const sent = host.sent.filter((one) => one.path !== '/icon.svg');
    return {
      ...seen,
      requests: sent.length,
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
  const rows: string[][] = [];
  let [near, calm, still] = [0, 0, 0];
  for (const { path } of pages) {
    const site: Visit[] = [];
    const floor: Visit[] = [];
    const size = await see(path);
    const floorSize = await see(`/floor${path}`);
    // By turns, so that both meet the same load of the machine.
    for (let run = 0; run < runs; run++) {
      site.push(await see(path));
      floor.push(await see(`/floor${path}`));
    }
    const middle = (visits: readonly Visit[], of: keyof Visit) =>
      median(visits.map((one) => one[of]));
    const ratio = middle(site, 'lcp') / middle(floor, 'lcp');
    // Load only ever adds: the best visits tell more of the page where the machine is busy.
    const best = Math.min(...site.map(({ lcp }) => lcp)) / Math.min(...floor.map(({ lcp }) => lcp));
    if (ratio <= aim) near++;
    if (middle(site, 'blocking') === 0) calm++;
    if (middle(site, 'shift') === 0) still++;
    rows.push([
      path,
      ...[site, floor].map((visits) => count(middle(visits, 'lcp'))),
      `${ratio.toFixed(2)}${ratio > aim ? ' !' : '  '}`,
      best.toFixed(2),
      ...[site, floor].map((visits) => count(middle(visits, 'fcp'))),
      ...[site, floor].map((visits) => count(middle(visits, 'blocking'))),
      middle(site, 'shift').toFixed(3),
      count(size.bytes),
      count(floorSize.bytes),
      String(size.requests),
    ]);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  console.log(`Median of ${runs}; 150 ms, 1.6 Mbit/s, processor ÷ 4; ms and brotli bytes.\n`);
  console.log(table([heading, ...rows]));
  const of = `of ${pages.length}`;
  console.log(
    `\nLCP ≤ ${aim} × floor: ${near} ${of}; no blocking: ${calm} ${of}; no shift: ${still} ${of}`,
  );
  await showReactions(browser, host);
  host.stop();
  const load = loadavg()[0] ?? 0;
  if (load > cpus().length)
    console.log(
      `\nOther work runs on this machine (load ${load.toFixed(1)}): the times are rough.`,
    );
}

/** How the estimator answers a key, where it is among the pages. */
async function showReactions(browser: Browser, host: Host): Promise<void> {
  const rows: string[][] = [];
  for (const { path } of pages.filter(({ type }) => type === 'estimator')) {
    const seen = await reactions(browser, host.origin + path, runs);
    const of = (name: keyof Reaction) => {
      const times = seen.map((one) => one[name]);
      return `${count(median(times))} (${count(Math.max(...times))})`;
    };
    rows.push([path, of('first'), of('painted'), of('settled')]);
  }
  if (rows.length === 0) return;
  const names = ['answer to a key, ms: median (most)', 'sentence and charts', 'painted', 'range'];
  const aims = ['aim', `≤ ${reactionAims.first}`, '', `≤ ${reactionAims.settled}`];
  console.log(`\n${table([names, ...rows, aims])}`);
}
