import { CORE_SCHEMA, load, type YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** Keys and indexes that lead to a place in a data file, such as `questions`, 0, `ask`, `ka`. */
export type Path = readonly (string | number)[];

/** A text in a data file. */
export interface Leaf {
  readonly path: Path;
  readonly text: string;
}

/** A YAML file of the content, or the front matter of a text, with places. */
export class DataFile {
  readonly file: string;
  /** What the YAML says, as plain values; empty where it cannot be read. */
  readonly data: unknown;
  /** What keeps it from being read. */
  readonly unreadable: Problem | undefined;
  readonly #yaml: string;
  readonly #firstLine: number;
  #leaves: readonly Leaf[] | undefined;

  /** @param firstLine line of the file at which the YAML begins: 1, or 2 for front matter */
  constructor(file: string, yaml: string, firstLine = 1) {
    this.file = file;
    this.#yaml = yaml;
    this.#firstLine = firstLine;
    try {
      // Dates stay as they are written.
      this.data = load(yaml, { schema: CORE_SCHEMA }) ?? {};
    } catch (error) {
      // A file of several documents is refused without a mark.
      const { reason, mark } = error as Partial<YAMLException>;
      const { line, column } = mark ?? { line: 0, column: 0 };
      const message = reason ?? String(error);
      this.unreadable = { file, line: line + firstLine, column: column + 1, message };
      this.data = {};
    }
  }

  /** Every text in the file. */
  get leaves(): readonly Leaf[] {
    return (this.#leaves ??= [...leavesOf(this.data, [])]);
  }

  /** The line and column of a path; where a key is missing, of the last one there is. */
  place(path: Path): { line: number; column: number } {
    // Places cost seven times as much as values, and only a problem asks for them.
    const lineCounter = new LineCounter();
    const document = parseDocument(this.#yaml, { lineCounter });
    let start = 0;
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (!node?.range) continue;
      start = node.range[0];
      break;
    }
    const { line, col } = lineCounter.linePos(start);
    return { line: line + this.#firstLine - 1, column: col };
  }

  /** A problem at a path. */
  problem(path: Path, message: string): Problem {
    return { file: this.file, ...this.place(path), message };
  }
}

function* leavesOf(value: unknown, path: Path): Generator<Leaf> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  } else if (value instanceof Object) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key]);
  }
}

/** The front matter of an MDX text. */
export function frontMatterOf(file: string, source: string): DataFile {
  const yaml = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  return new DataFile(file, yaml, 2);
}
