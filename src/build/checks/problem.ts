/** Something in the content that an author has to mend, and where it stands. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `content/articles/costs/ka.mdx:20:5 unknown term <Term id="x">` */
export function problemText({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
