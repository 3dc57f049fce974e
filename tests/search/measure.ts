// Prints how well and how fast the search of the built site works: npm run search:measure [-- --forms FILE --queries FILE]
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../src/tools/browser.mjs';
import { measureForms, type FormsResult } from './forms.ts';
import { startHost } from '../measure/host.ts';
import { median, table } from '../measure/table.ts';
import { slowLine } from '../measure/visit.ts';
import { askStock } from './stock.ts';
import { bytesOf, visit, type ReaderQuery, type Visit } from './visits.ts';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { values: options } = parseArgs({
  options: {
    forms: { type: 'string', default: beside('ka-forms.json') },
    queries: { type: 'string', default: beside('queries.json') },
  },
});

const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const most = (values: readonly number[]) => Math.max(0, ...values);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const show = (rows: readonly (readonly string[])[]) => console.log(`${table(rows)}\n`);

const forms = await measureForms(options.forms);
const formRow = (name: string, of: (result: FormsResult) => string, reach: string) => [
  name,
  of(forms.own),
  of(forms.stock),
  reach,
];
console.log('\nWord forms, Georgian\n');
show([
  ['', 'this search', 'Pagefind', 'reach'],
  formRow(`pairs found (${forms.own.pairs})`, (one) => percent(one.found, one.pairs), '≥ 97 %'),
  formRow(
    'from the dictionary form',
    (one) => percent(one.foundFromLemma, one.fromLemma),
    '≥ 97 %',
  ),
  formRow('returned forms of the right word', (one) => percent(one.right, one.returned), '≥ 98 %'),
  formRow('false friends', (one) => String(one.falseFriends), '≤ 2'),
  ['warm query', `${forms.warmQuery.toFixed(1)} ms`, '', '≤ 30 ms'],
]);
for (const miss of [...forms.own.missed.slice(0, 20), ...forms.own.mistaken])
  console.log(`  ${miss}`);

const queries = JSON.parse(await readFile(options.queries, 'utf8')) as ReaderQuery[];
const dist = process.env['DIST'] ?? beside('../../dist');
const host = await startHost(dist, new Map());
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const visits: Visit[] = [];
for (const query of queries) {
  // The first visit makes the host compress its bodies.
  await visit(browser, host, query);
  visits.push(await visit(browser, host, query, slowLine));
}
host.stop();
const stock = await askStock(browser, dist, queries);
await browser.close();

console.log('\nReader queries, on the built site\n');
show([
  ['', 'answered', 'of'],
  ...(['ka', 'en'] as const).map((lang) => {
    const own = visits.filter(({ query }) => query.lang === lang);
    return [lang, String(own.filter(({ found }) => found).length), String(own.length)];
  }),
]);
for (const { query, slugs, found } of visits) {
  if (!found)
    console.log(
      `  ${query.lang} „${query.q}“ → ${slugs.slice(0, query.within).join(', ') || 'nothing'}\n`,
    );
}

/** What the search itself loads, without the page and what every page loads. */
const ownFiles = ({ arrived }: Visit) =>
  arrived.filter(({ path }) => /\/pagefind\/|\/(?:search\.client|looser)\./.test(path));
const bytes = visits.map(({ arrived }) => bytesOf(arrived));
const requests = visits.map(({ arrived }) => arrived.length);
const times = visits.map((one) => one.time);
const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
console.log(
  'From opening the search page to the first result, nothing cached, 150 ms and 1.6 Mbit/s\n',
);
show([
  ['', 'median', 'most', 'reach'],
  ['bytes, brotli 11', kilobytes(median(bytes)), kilobytes(most(bytes)), '≤ 140 kB'],
  ['requests', String(median(requests)), String(most(requests)), '≤ 12'],
  ['time', seconds(median(times)), seconds(most(times)), '≤ 1.40 s'],
]);

console.log('The search alone, without the page, beside Pagefind as it comes on the same pages\n');
const found = stock.filter(({ time }) => time !== undefined);
const alone = (of: (one: Visit) => number, ofStock: (one: (typeof stock)[number]) => number) =>
  [median(visits.map(of)), median(found.map(ofStock))] as const;
const aloneBytes = alone(
  (one) => bytesOf(ownFiles(one)),
  (one) => one.bytes,
);
const aloneRequests = alone(
  (one) => ownFiles(one).length,
  (one) => one.requests,
);
show([
  ['median', 'this search', 'Pagefind'],
  ['bytes, brotli 11', ...aloneBytes.map(kilobytes)],
  ['requests', ...aloneRequests.map(String)],
  [
    'time, its own on a bare page',
    seconds(median(times)),
    seconds(median(found.map(({ time }) => time!))),
  ],
  [
    'queries with any result',
    ...[visits.filter(({ slugs }) => slugs[0]), found].map(
      (all) => `${all.length} of ${queries.length}`,
    ),
  ],
]);
console.log('Pagefind’s own interface, which Starlight puts on every page, is not counted.\n');
