import { mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';

/** A node of the tree of a text, as far as the checks look into it. */
export interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly attributes?: readonly { name?: string; value?: unknown }[];
  readonly data?: { hProperties?: { id?: string } };
  readonly children?: readonly Node[];
  readonly position?: { start: { line: number; column: number } };
}

/** A node with the components it stands in, innermost last, and whether a heading holds it. */
export interface Visit {
  readonly node: Node;
  readonly inside: readonly string[];
  readonly inHeading: boolean;
}

/** A component call of a text, with its attributes. */
export interface Call {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: Node;
}

/** An MDX text of the content: its tree and ways to speak of places in it. */
export class Text {
  readonly file: string;
  readonly visits: readonly Visit[];
  /** All component calls, in their order. */
  readonly calls: readonly Call[];
  /** Headings with their ids, in order. */
  readonly headings: readonly { readonly id: string | undefined; readonly node: Node }[];
  /** Pieces of text, headings included. */
  readonly words: readonly Visit[];

  /** @throws when the MDX cannot be parsed; the parser's message begins with line and column */
  constructor(file: string, source: string) {
    this.file = file;
    const features = { headingAttributes: true, frontmatter: true, smartPunctuation: false };
    this.visits = [...visit(mdxToMdast(source, { features }) as Node, [], false)];
    this.calls = this.visits.flatMap(({ node }) =>
      node.type.startsWith('mdxJsx') && node.name
        ? [{ name: node.name, attributes: attributesOf(node), node }]
        : [],
    );
    this.headings = this.visits.flatMap(({ node }) =>
      node.type === 'heading' ? [{ id: node.data?.hProperties?.id, node }] : [],
    );
    this.words = this.visits.filter(({ node }) => node.type === 'text');
  }

  /** What a reader reads in the body: its pieces of text and the titles of its boxes. */
  get printed(): readonly { readonly node: Node; readonly words: string }[] {
    return [
      ...this.words.map(({ node }) => ({ node, words: node.value ?? '' })),
      ...this.calls.map(({ node, attributes }) => ({ node, words: attributes['title'] ?? '' })),
    ];
  }

  /** A problem at a node. */
  problem(node: Node, message: string): Problem {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { file: this.file, line, column, message };
  }
}

/** All text inside a node. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function* visit(node: Node, inside: readonly string[], inHeading: boolean): Generator<Visit> {
  yield { node, inside, inHeading };
  const within = node.type.startsWith('mdxJsx') && node.name ? [...inside, node.name] : inside;
  const heading = inHeading || node.type === 'heading';
  for (const child of node.children ?? []) yield* visit(child, within, heading);
}

function attributesOf(node: Node): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name ? [[name, attributeText(value)]] : [],
    ),
  );
}

function attributeText(value: unknown): string {
  if (value === null || value === undefined) return 'true';
  if (typeof value === 'string') return value;
  return String((value as { value?: unknown }).value ?? '');
}
