import { gunzipSync, gzipSync } from 'node:zlib';
import { numbered } from './ahead.ts';
import { array, itemsOf, readText, text } from './cbor.ts';

/** A file of Pagefind's bundle. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The index of one language, packed anew. */
export interface LeanIndex {
  readonly files: readonly BundleFile[];
  /** What the names of its chunks begin with; their number follows, in base 36. */
  readonly name: string;
  /** For each chunk the shortest beginning of its first word that the chunk before does not reach. */
  readonly starts: readonly string[];
}

const signature = Buffer.from('pagefind_dcd');

const pack = (body: Buffer) => gzipSync(Buffer.concat([signature, body]), { level: 9 });

function unpack(content: Uint8Array): Buffer {
  const all = gunzipSync(content);
  if (!all.subarray(0, signature.length).equals(signature))
    throw new Error('Pagefind’s files have changed: no signature');
  return all.subarray(signature.length);
}

/** Words of one chunk: their entries, cut so that a chunk has about `size` bytes before packing. */
function groupsOf(words: readonly Buffer[], size: number): Buffer[][] {
  const groups: Buffer[][] = [];
  let room = 0;
  for (const word of words) {
    if (room < word.length / 2) {
      groups.push([]);
      room = size;
    }
    groups.at(-1)!.push(word);
    room -= word.length;
  }
  return groups;
}

/** The shortest beginning of a word that sorts behind another one; the first word needs none. */
export function shortestStart(word: string, before: string | undefined): string {
  if (before === undefined) return '';
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

/**
 * Packs the index of each language anew. Pagefind cuts its chunks to a fixed size (40 kB for
 * Georgian), of which a query needs a few lines, and names chunks and pages by hashes, which make
 * most of the list that every first search loads. Each file is CBOR: a chunk is `[[[word, …], …]]`
 * in the order of words, the list of both stands in the language's `pf_meta` as
 * `[version, [[page, words], …], [[first, last, chunk], …], …]`.
 */
export function packLean(files: readonly BundleFile[], size: number): LeanIndex[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const contentOf = (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind’s files have changed: no ${path}`);
    return content;
  };
  return files.flatMap((meta) => {
    // One hash for all: names of one index never stand for files of another.
    const [, name] = /^pagefind\.(\w+_\w{6})\w*\.pf_meta$/.exec(meta.path) ?? [];
    if (name === undefined) return [];
    const [version, pages, list, ...rest] = itemsOf(unpack(meta.content));
    if (!version || !pages || !list) throw new Error('Pagefind’s files have changed: pf_meta');
    const fragments = itemsOf(pages).map((page, number) => {
      const [hash, ...counts] = itemsOf(page);
      const own = numbered(name, number);
      const content = contentOf(`fragment/${readText(hash!)}.pf_fragment`);
      const file = { path: `fragment/${own}.pf_fragment`, content };
      return { file, entry: array([text(own), ...counts]) };
    });
    const words = itemsOf(list).flatMap((entry) => {
      const path = `index/${readText(itemsOf(entry)[2]!)}.pf_index`;
      return itemsOf(itemsOf(unpack(contentOf(path)))[0]!);
    });
    const groups = groupsOf(words, size);
    const edge = (group: Buffer[], at: number) => readText(itemsOf(group.at(at)!)[0]!);
    const starts = groups.map((group, number) =>
      shortestStart(edge(group, 0), groups[number - 1] && edge(groups[number - 1]!, -1)),
    );
    const chunks = groups.map((group, number) => {
      const own = numbered(name, number);
      const file = { path: `index/${own}.pf_index`, content: pack(array([array(group)])) };
      const end = starts[number + 1] ?? edge(group, -1);
      return { file, entry: array([text(starts[number]!), text(end), text(own)]) };
    });
    const lists = [fragments, chunks].map((made) => array(made.map(({ entry }) => entry)));
    const content = pack(array([version, ...lists, ...rest]));
    const made = [...fragments, ...chunks].map(({ file }) => file);
    return { files: [{ path: meta.path, content }, ...made], name, starts };
  });
}
