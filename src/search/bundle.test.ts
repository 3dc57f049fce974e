import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import * as pagefind from 'pagefind';
import { numbered } from './ahead.ts';
import { packLean, type BundleFile } from './bundle.ts';

const letters = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';
const word = (number: number) =>
  `${letters[number % 33] ?? ''}${letters[Math.floor(number / 33) % 33] ?? ''}რი`;

async function makeBundle(): Promise<BundleFile[]> {
  const { index } = await pagefind.createIndex();
  for (let page = 0; page < 12; page++) {
    const content = Array.from({ length: 90 }, (_, at) => word(page * 90 + at)).join(' ');
    await index!.addCustomRecord({ url: `/${page}/`, content, language: 'ka' });
  }
  const { files } = await index!.getFiles();
  await pagefind.close();
  return files;
}

async function writeAll(files: readonly BundleFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  for (const { path, content } of files) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, content);
  }
  return folder;
}

test('smaller chunks answer as the large ones did', async () => {
  const files = await makeBundle();
  const [lean] = packLean(files, 2000);
  const cut = [...files.filter(({ path }) => !/\.pf_/.test(path)), ...lean!.files];
  const chunks = (all: readonly BundleFile[]) =>
    all.filter(({ path }) => path.endsWith('.pf_index')).length;
  assert.ok(chunks(cut) > 2 * chunks(files), `${chunks(files)} → ${chunks(cut)}`);
  const folder = await writeAll(cut);
  const { openFolder } = await import('./node-engine.ts');
  const { index, requests } = await openFolder(folder, 'ka');
  for (let page = 0; page < 12; page++) {
    const { results } = await index.search(word(page * 90 + 45));
    const [first] = await Promise.all(results.map((one) => one.data()));
    assert.ok(first?.url.endsWith(`/${page}/`), `${page}: ${first?.url ?? 'nothing'}`);
  }
  assert.ok(requests.filter((path) => path.endsWith('.pf_index')).length > 2);
  await rm(folder, { recursive: true });
});

test('the beginnings of the chunks tell which one Pagefind will load', async () => {
  const files = await makeBundle();
  const [lean] = packLean(files, 2000);
  const { name, starts } = lean!;
  const all = [...files.filter(({ path }) => !/\.pf_/.test(path)), ...lean!.files];
  const folder = await writeAll(all);
  const { openFolder } = await import('./node-engine.ts');
  for (let at = 0; at < 1080; at += 45) {
    for (const asked of [word(at), word(at).slice(0, 3), `${word(at)}ჰჰ`]) {
      const { index, requests } = await openFolder(folder, 'ka');
      await index.preload(asked);
      const number = starts.findLastIndex((start) => start <= asked);
      assert.ok(requests.includes(`index/${numbered(name, number)}.pf_index`), asked);
    }
  }
  await rm(folder, { recursive: true });
});

test('files of another shape are refused', async () => {
  const files = await makeBundle();
  const spoilt = files.map((file) =>
    file.path.endsWith('.pf_meta') ? { ...file, content: new Uint8Array([1, 2]) } : file,
  );
  assert.throws(() => packLean(spoilt, 2000));
});
