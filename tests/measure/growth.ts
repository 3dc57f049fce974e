// How the site bears a thousand articles: builds it in a temporary folder as it is and grown, and compares.
// A benchmark: it reports and never fails a change.
//   npm run measure:growth -- --articles 1000 --peer
// `--peer` also builds the same texts with Starlight, in versions of its own (tests/measure/starlight).
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { growArticles, slugsIn } from './articles.ts';
import { buildAndWeigh, type Figures } from './figures.ts';
import { askQueries, type FirstQueries } from './queries.ts';
import { installPeer, writePeer } from './starlight.ts';
import { count, table } from './table.ts';

/** The most that an article page may grow until there are a thousand, in per cent. */
const aim = 5;
/** The most that a first search may grow until then, in per cent: the median of the reader queries. */
const searchAim = 15;
/** The pages and files that are weighed, as far as a site has them. */
const paths = [
  ...['/articles/what-is-bpo/', '/en/articles/what-is-bpo/', '/', '/articles/', '/sources/'],
  ...['/glossary/', '/search/', '/pagefind/words.ka.txt', '/pagefind/words.en.txt'],
];
const fixed = paths.slice(0, 2);

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    peer: { type: 'boolean', default: false },
  },
});
const total = Number(values.articles);
const project = fileURLToPath(new URL('../../', import.meta.url));
const before = slugsIn(`${project}content/articles`).length;
if (!(total > before)) {
  console.error(`--articles is a number above the ${before} that there are.`);
  process.exit(1);
}
const temporary = mkdtempSync(`${tmpdir()}/growth-`);
try {
  const site = copyProject(`${temporary}/site`);
  const peer = values.peer ? startPeer(`${temporary}/peer`) : undefined;
  const articles = `${site}/content/articles`;
  /** Builds both with the articles that stand there now. */
  const measure = async () => {
    const own = await buildAndWeigh(site, paths);
    const queries = await askQueries(`${site}/dist`);
    if (!peer) return { own, queries };
    writePeer(articles, peer);
    return { own, queries, peer: await buildAndWeigh(peer, paths) };
  };
  const small = await measure();
  growArticles(articles, total);
  const large = await measure();
  show('This site', small.own, large.own);
  showQueries(small.queries, large.queries);
  if (small.peer && large.peer) show('Starlight, the same texts', small.peer, large.peer);
  conclude(small.own, large.own, large.peer);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** A copy without what is built. Its packages are links, one by one: Astro’s cache lies among them. */
function copyProject(to: string): string {
  const left = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'test-results']);
  cpSync(project, to, { recursive: true, filter: (path) => !left.has(basename(path)) });
  mkdirSync(`${to}/node_modules`);
  for (const name of readdirSync(`${project}node_modules`)) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(`${project}node_modules/${name}`, `${to}/node_modules/${name}`, 'junction');
  }
  return to;
}

function startPeer(folder: string): string | undefined {
  try {
    installPeer(folder);
    return folder;
  } catch (error) {
    console.error(`Without the peer: ${error instanceof Error ? error.message : String(error)}.`);
    return undefined;
  }
}

function show(name: string, small: Figures, large: Figures): void {
  const row = (label: string, of: (figures: Figures) => number | undefined, digits = 0) => {
    const [from, to] = [of(small), of(large)];
    if (from === undefined || to === undefined) return [label, '–', '–', ''];
    const text = (value: number) => (digits ? value.toFixed(digits) : count(value));
    return [label, text(from), text(to), `${percent(to / from)} %`];
  };
  const rows = [
    row('build, s', ({ seconds }) => seconds, 1),
    row('peak memory, MB', ({ peakBytes }) => peakBytes && peakBytes / 1e6),
    ...paths
      .filter((path) => small.sizes[path] !== undefined)
      .map((path) => row(`${path}, bytes`, ({ sizes }) => sizes[path])),
    row('search index, kB', ({ searchBytes }) => searchBytes / 1000),
    row('search index, files', ({ searchFiles }) => searchFiles),
  ];
  console.log(`\n${table([[name, `${before} articles`, `${total} articles`, 'growth'], ...rows])}`);
}

function showQueries(small: FirstQueries, large: FirstQueries): void {
  const names = { ka: 'Georgian', en: 'English', all: 'all' } as const;
  const rows = (Object.keys(names) as (keyof typeof names)[]).map((lang) => {
    const [from, to] = [small.bytes[lang], large.bytes[lang]];
    return [names[lang], count(from), count(to), `${percent(to / from)} %`];
  });
  const head = [
    'First search, bytes (median)',
    `${before} articles`,
    `${total} articles`,
    'growth',
  ];
  console.log(`\n${table([head, ...rows])}`);
  console.log(`aim ≤ ${searchAim} %`);
  const empty = [...new Set([...small.empty, ...large.empty])];
  console.log(`Queries that found nothing: ${empty.join(', ') || 'none'}`);
}

function percent(ratio: number): string {
  const change = (ratio - 1) * 100;
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}`;
}

function conclude(small: Figures, large: Figures, peer: Figures | undefined): void {
  const ratios = fixed.map((path) => (large.sizes[path] ?? 0) / (small.sizes[path] ?? 1));
  const most = Math.max(...ratios);
  console.log(`\nGrowth of an article page: ${percent(most)} %, aim ≤ ${aim} %`);
  if (peer) {
    const part = large.seconds / peer.seconds;
    console.log(`Build of ${total} × 2 articles: ${part.toFixed(2)} × Starlight, aim ≤ 1`);
    if (large.peakBytes && peer.peakBytes) {
      const memory = large.peakBytes / peer.peakBytes;
      console.log(`Its memory: ${memory.toFixed(2)} × Starlight, aim ≤ 1`);
    }
  }
}
