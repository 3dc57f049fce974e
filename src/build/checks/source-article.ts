import { hash } from 'node:crypto';
import { allSides, type Content } from './content.ts';
import type { Problem } from './problem.ts';
import runs from './source-article.runs.json' with { type: 'json' };

/** Longest run of words that a text may share with the article the project started from. */
const longestRun = 8;

const known = new Set<string>(runs);

/** A word as it is compared: small letters, no marks. */
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first run of nine words of a text that stands in the source article; none where there is none. */
function taken(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const compared = words.map(plain);
  for (let start = 0, end = longestRun + 1; end <= words.length; start++, end++) {
    const fingerprint = hash('sha256', compared.slice(start, end).join(' '), 'base64url');
    if (known.has(fingerprint.slice(0, 12))) return [words.slice(start, end).join(' ')];
  }
  return [];
}

/** Sentences taken from the article the project started from: it is a brief, not copy. */
export function checkSourceArticle(content: Content): Problem[] {
  return allSides(content).flatMap(({ text, front }) => [
    ...text.visits.flatMap(({ node }) =>
      node.type === 'paragraph' || node.type === 'heading'
        ? taken(textOf(node)).map((run) => text.problem(node, complaint(run)))
        : [],
    ),
    ...front.leaves.flatMap(({ text: words, line, column }) =>
      taken(words).map((run) => ({ file: text.file, line, column, message: complaint(run) })),
    ),
  ]);
}

const complaint = (run: string) =>
  `more than ${longestRun} words in a row are the source article’s: „${run}“`;

function textOf(node: { value?: string; children?: readonly object[] }): string {
  return node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
}
