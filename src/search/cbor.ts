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

/** The items of an array, each as its bytes. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { type, count, start } = readHead(bytes, 0);
  if (type !== 4) throw new Error("Pagefind's files have changed: no CBOR array");
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

/** An array of items that are CBOR already. */
export const array = (items: readonly Buffer[]) => Buffer.concat([head(4, items.length), ...items]);

/** A text as a CBOR item. */
export const text = (value: string) =>
  Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);

/** The text of a CBOR item. */
export const readText = (item: Buffer) => item.subarray(readHead(item, 0).start).toString();
