import { hash } from 'node:crypto';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import runs from './source-article.runs.json' with { type: 'json' };

/** Longest run of words that a text may share with the article the project started from. */
export const longestRun = 8;

const known = new Set<string>(runs);

/** A word as it is compared: small letters, no marks. */
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first run of nine words of a text that stands in the source article, if there is one. */
function takenRun(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const compared = words.map(plain);
  for (let start = 0, end = longestRun + 1; end <= words.length; start++, end++) {
    const fingerprint = hash('sha256', compared.slice(start, end).join(' '), 'base64url');
    if (known.has(fingerprint.slice(0, 12))) return words.slice(start, end).join(' ');
  }
  return undefined;
}

/** Sentences taken from the article the project started from: it is a brief, not copy. */
export function checkSourceArticle({ articles, pages }: Content): Problem[] {
  const sides = [...articles.flatMap((article) => article.sides), ...pages];
  const inTexts = sides.flatMap(({ text, front }) => [
    ...text.visits.flatMap(({ node }) =>
      node.type === 'paragraph' || node.type === 'heading'
        ? taken(textOf(node)).map((run) => text.problem(node, complaint(run)))
        : [],
    ),
    ...front.leaves.flatMap(({ text: words, line, column }) =>
      taken(words).map((run) => ({ file: text.file, line, column, message: complaint(run) })),
    ),
  ]);
  return inTexts;
}

const complaint = (run: string) =>
  `more than ${longestRun} words in a row are the source article’s: „${run}“`;

function taken(text: string): string[] {
  const run = takenRun(text);
  return run ? [run] : [];
}

function textOf(node: { value?: string; children?: readonly object[] }): string {
  return node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
}
