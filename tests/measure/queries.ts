import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser, browserArguments } from '../../src/tools/browser.mjs';
import { bytesOf, visit, type ReaderQuery, type Visit } from '../search/visits.ts';
import { startHost } from './host.ts';
import { median } from './table.ts';

/** First searches on a built site. */
export interface FirstQueries {
  /** Bytes from opening the search page to the first result, by language and in all: the median query. */
  readonly bytes: Readonly<Record<'ka' | 'en' | 'all', number>>;
  /** Queries that found nothing. */
  readonly empty: readonly string[];
}

/** Asks every reader query of the search tests as a first visit, nothing cached. */
export async function askQueries(dist: string): Promise<FirstQueries> {
  const file = new URL('../search/queries.json', import.meta.url);
  const queries = JSON.parse(readFileSync(file, 'utf8')) as ReaderQuery[];
  const host = await startHost(dist, new Map());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const visits: Visit[] = [];
  for (const query of queries) visits.push(await visit(browser, host, query));
  await browser.close();
  host.stop();
  const middle = (lang?: string) =>
    median(
      visits
        .filter(({ query }) => (lang ?? query.lang) === query.lang)
        .map(({ arrived }) => bytesOf(arrived)),
    );
  return {
    bytes: { ka: middle('ka'), en: middle('en'), all: middle() },
    empty: visits.filter(({ slugs }) => slugs.length === 0).map(({ query }) => query.q),
  };
}
