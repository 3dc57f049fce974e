import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A text in a data file, with its path (`questions.0.ask.ka`) and its place. */
export interface Leaf {
  readonly path: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A YAML file of the content, or the front matter of a text, with places. */
export class DataFile {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;
  #data: unknown;

  /** @param firstLine line of the file at which the YAML begins: 1, or 2 for front matter */
  constructor(file: string, yaml: string, firstLine = 1) {
    this.file = file;
    this.#firstLine = firstLine;
    this.document = parseDocument(yaml, { lineCounter: this.#lines });
  }

  /** What the YAML says, as plain values. */
  get data(): unknown {
    return (this.#data ??= this.document.toJS());
  }

  /** A problem at a path of keys; where a key is missing, at the last one there is. */
  problem(path: readonly (string | number)[], message: string): Problem {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return { file: this.file, ...this.#place(node.range[0]), message };
    }
    return { file: this.file, ...this.#place(0), message };
  }

  /** Every text in the file. */
  get leaves(): Leaf[] {
    return [...this.#leavesOf(this.document.contents, '')];
  }

  *#leavesOf(node: unknown, path: string): Generator<Leaf> {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        yield* this.#leavesOf(value, join(path, String((key as { value?: unknown }).value ?? key)));
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        yield* this.#leavesOf(item, join(path, String(index)));
      }
    } else if (isScalar(node) && typeof node.value === 'string') {
      yield { path, text: node.value, ...this.#place(node.range?.[0] ?? 0) };
    }
  }

  #place(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);

/** The front matter of an MDX text. */
export function frontMatterOf(file: string, source: string): DataFile {
  const yaml = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  return new DataFile(file, yaml, 2);
}
