import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright';
import { startHost, type Host } from '../measure/host.ts';
import { slowLine } from '../measure/visit.ts';
import { bytesOf, type ReaderQuery } from './visits.ts';

/** A first search with Pagefind as it comes. */
export interface StockSearch {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from opening a bare page to the first result; nothing when there is none. */
  readonly time: number | undefined;
}

interface StockModule {
  search(text: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

const barePage = (lang: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Search</title></html>`;

/** A page as Starlight gives it to Pagefind: its whole `main`. */
const markMain = (html: string) =>
  html.replaceAll(' data-pagefind-body', '').replace('<main', '<main data-pagefind-body');

/** Indexes the pages of a built site with Pagefind's own settings, in a folder of its own. */
async function indexPlainly(dist: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stock-'));
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for await (const path of glob('**/index.html', { cwd: dist })) {
    const content = markMain(await readFile(`${dist}/${path}`, 'utf8'));
    if (!/<meta name="robots" content="noindex"/.test(content))
      await index.addHTMLFile({ sourcePath: path, content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  for (const { path, content } of files) {
    const file = `${folder}/pagefind/${path}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await cp(`${dist}/_headers`, `${folder}/_headers`);
  return folder;
}

async function search(
  browser: Browser,
  host: Host,
  { lang, q }: ReaderQuery,
  line?: typeof slowLine,
): Promise<StockSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', line);
  host.sent.length = 0;
  await page.goto(`${host.origin}/${lang}/`);
  const time = await page.evaluate(async (text) => {
    const script = '/pagefind/pagefind.js';
    const { search: ask } = (await import(script)) as StockModule;
    const [first] = (await ask(text)).results;
    await first?.data();
    return first && performance.now();
  }, q);
  await context.close();
  const sent = host.sent.filter(({ path }) => path.startsWith('/pagefind/'));
  return { bytes: bytesOf(sent), requests: sent.length, time };
}

/**
 * Asks the same queries of Pagefind as it comes over the same pages: its program, its index and the
 * first result, without a page around it and without the interface that Pagefind and Starlight add.
 */
export async function askStock(
  browser: Browser,
  dist: string,
  queries: readonly ReaderQuery[],
): Promise<StockSearch[]> {
  const folder = await indexPlainly(dist);
  const pages = new Map(['ka', 'en'].map((lang) => [`/${lang}/`, barePage(lang)]));
  const host = await startHost(folder, pages);
  const answers: StockSearch[] = [];
  for (const query of queries) {
    await search(browser, host, query);
    answers.push(await search(browser, host, query, slowLine));
  }
  host.stop();
  await rm(folder, { recursive: true });
  return answers;
}
