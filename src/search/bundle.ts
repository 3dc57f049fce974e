import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of Pagefind's bundle. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = Buffer.from('pagefind_dcd');

/** The head of a CBOR item (RFC 8949): its major type, its number, and where its content begins. */
function readHead(bytes: Buffer, at: number): { type: number; count: number; start: number } {
  const first = bytes[at]!;
  const short = first & 31;
  if (short < 24) return { type: first >> 5, count: short, start: at + 1 };
  const width = 2 ** (short - 24);
  if (width > 4) throw new Error(`Pagefind's files have changed: CBOR head ${first} at ${at}`);
  return { type: first >> 5, count: bytes.readUIntBE(at + 1, width), start: at + 1 + width };
}

/** Where the item at a place ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, count, start } = readHead(bytes, at);
  if (type < 2) return start;
  if (type < 4) return start + count;
  if (type !== 4) throw new Error(`Pagefind's files have changed: CBOR type ${type} at ${at}`);
  let end = start;
  for (let item = 0; item < count; item++) end = endOf(bytes, end);
  return end;
}

/** The items of the array at a place, each as its bytes. */
function itemsOf(bytes: Buffer, at = 0): Buffer[] {
  const { type, count, start } = readHead(bytes, at);
  if (type !== 4) throw new Error(`Pagefind's files have changed: no array at ${at}`);
  const items: Buffer[] = [];
  for (let from = start; items.length < count;) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

function head(type: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(type << 5) | count]);
  if (count < 256) return Buffer.from([(type << 5) | 24, count]);
  return Buffer.from([(type << 5) | 25, count >> 8, count & 255]);
}

const array = (items: readonly Buffer[]) => Buffer.concat([head(4, items.length), ...items]);
const text = (value: string) =>
  Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const readText = (item: Buffer) => item.subarray(readHead(item, 0).start).toString();
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

/**
 * Cuts the chunks of an index into smaller ones. Pagefind makes them of a fixed size (40 kB for
 * Georgian), of which a query needs a few lines: a first search would load more index than program.
 * Each file is CBOR: a chunk is `[[[word, …], …]]` in the order of words, the list of chunks stands
 * in the language's `pf_meta` as `[version, pages, [[first, last, name], …], …]`.
 */
export function cutChunks(files: readonly BundleFile[], size: number): BundleFile[] {
  const chunks = new Map(
    files.filter(({ path }) => path.endsWith('.pf_index')).map((file) => [file.path, file]),
  );
  const made: BundleFile[] = [];
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map(({ path, content }) => {
      const [version, pages, list, ...rest] = itemsOf(unpack(content));
      if (!version || !pages || !list) throw new Error('Pagefind’s files have changed: pf_meta');
      const names = itemsOf(list).map((entry) => readText(itemsOf(entry)[2]!));
      const words = names.flatMap((name) =>
        itemsOf(itemsOf(unpack(chunks.get(`index/${name}.pf_index`)!.content))[0]!),
      );
      const entries = groupsOf(words, size).map((group) => {
        const body = array([array(group)]);
        const name = `${names[0]!.split('_')[0]!}_${createHash('sha256').update(body).digest('hex').slice(0, 8)}`;
        made.push({ path: `index/${name}.pf_index`, content: pack(body) });
        const [first, last] = [group[0]!, group.at(-1)!].map((word) => itemsOf(word)[0]!);
        return array([first!, last!, text(name)]);
      });
      return { path, content: pack(array([version, pages, array(entries), ...rest])) };
    });
  const others = files.filter(({ path }) => !/\.pf_(?:index|meta)$/.test(path));
  return [...others, ...metas, ...made];
}
