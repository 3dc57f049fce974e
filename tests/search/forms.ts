import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { writeBundle } from '#build/language-index.ts';
import { createSearch } from '#search/search.ts';
import { openFolder } from '#search/node-engine.ts';
import { wordList } from '#search/written-lists.ts';

/** Forms of words, and pairs of different words that begin alike. */
export interface FormsFile {
  readonly lemmas: readonly { readonly lemma: string; readonly forms: readonly string[] }[];
  readonly falseFriends: readonly (readonly [string, string])[];
}

/** How one way of searching did. */
export interface FormsResult {
  readonly pairs: number;
  readonly found: number;
  readonly fromLemma: number;
  readonly foundFromLemma: number;
  /** Returned pages, and those of them that hold a form of the right word. */
  readonly returned: number;
  readonly right: number;
  readonly falseFriends: number;
  readonly missed: readonly string[];
  readonly mistaken: readonly string[];
}

type Ask = (text: string) => Promise<string[]>;

/** Makes an index with one page for each form; the address of a page is its form. */
async function indexForms(forms: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  const { index } = await pagefind.createIndex();
  for (const form of forms) {
    await index?.addCustomRecord({
      url: `/${encodeURIComponent(form)}/`,
      content: form,
      language: 'ka',
    });
  }
  if (!index) throw new Error('Pagefind did not start');
  await writeBundle(index, folder);
  await pagefind.close();
  await writeFile(`${folder}/words.ka.txt`, wordList(forms));
  await writeFile(`${folder}/terms.ka.txt`, '');
  return folder;
}

const formOf = (url: string) =>
  decodeURIComponent(new URL(url).pathname)
    .replace(/^.*?\/pagefind/, '')
    .replaceAll('/', '');

async function score({ lemmas, falseFriends }: FormsFile, ask: Ask): Promise<FormsResult> {
  const lemmasOf = new Map<string, Set<string>>();
  for (const { lemma, forms } of lemmas) {
    for (const form of [lemma, ...forms])
      lemmasOf.set(form, new Set(lemmasOf.get(form)).add(lemma));
  }
  let [pairs, found, fromLemma, foundFromLemma, returned, right, friends] = [0, 0, 0, 0, 0, 0, 0];
  const missed: string[] = [];
  const mistaken: string[] = [];
  for (const { lemma, forms } of lemmas) {
    const all = [lemma, ...forms];
    for (const form of all) {
      const answers = new Set(await ask(form));
      for (const other of all) {
        if (other === form) continue;
        const hit = answers.has(other);
        pairs++;
        if (hit) found++;
        else missed.push(`${form} ↛ ${other}`);
        if (form !== lemma) continue;
        fromLemma++;
        if (hit) foundFromLemma++;
      }
      for (const answer of answers) {
        returned++;
        if (lemmasOf.get(answer)?.has(lemma) === true) right++;
      }
    }
  }
  for (const [one, other] of falseFriends) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!(await ask(from)).includes(to)) continue;
      friends++;
      mistaken.push(`${from} → ${to}`);
      break;
    }
  }
  return {
    pairs,
    found,
    fromLemma,
    foundFromLemma,
    returned,
    right,
    falseFriends: friends,
    missed,
    mistaken,
  };
}

/** Measures this search and Pagefind alone on a file of word forms. */
export async function measureForms(
  file: string,
): Promise<{ own: FormsResult; stock: FormsResult; warmQuery: number }> {
  const data = JSON.parse(await readFile(file, 'utf8')) as FormsFile;
  const forms = [
    ...new Set([
      ...data.lemmas.flatMap(({ lemma, forms: rest }) => [lemma, ...rest]),
      ...data.falseFriends.flat(),
    ]),
  ];
  const folder = await indexForms(forms);
  const engine = await openFolder(folder, 'ka');
  const search = createSearch(engine, 'ka');
  let [time, asks] = [0, 0];
  const own = await score(data, async (text) => {
    const start = performance.now();
    const { results } = await search(text, { limit: 1000 });
    time += performance.now() - start;
    asks++;
    return results.map(({ url }) => formOf(url));
  });
  const stock = await score(data, async (text) => {
    const { results } = await engine.index.search(text);
    return Promise.all(results.map(async (hit) => formOf((await hit.data()).url)));
  });
  await rm(folder, { recursive: true });
  return { own, stock, warmQuery: time / asks };
}
