import { createHash } from 'node:crypto';
import type { Content } from './content.ts';
import { frontMatterOf } from './data-file.ts';
import type { Problem } from './problem.ts';
import runs from './source-article.runs.json' with { type: 'json' };

/** Longest run of words that a text may share with the article the project started from. */
export const longestRun = 8;

const known = new Set<string>(runs);

/** A word as it is compared: small letters, no marks. */
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Fingerprints of every run of nine words in a text, with the run itself. */
export function runsOf(text: string): { hash: string; run: string }[] {
  const words = text.split(/\s+/).filter((word) => plain(word));
  return words.slice(longestRun).map((_, index) => {
    const run = words.slice(index, index + longestRun + 1);
    const hash = createHash('sha256')
      .update(run.map(plain).join(' '))
      .digest('base64url')
      .slice(0, 12);
    return { hash, run: run.join(' ') };
  });
}

/** Sentences taken from the article the project started from: it is a brief, not copy. */
export function checkSourceArticle({ articles, pages }: Content): Problem[] {
  const sides = [...articles.flatMap((article) => article.sides), ...pages];
  const inTexts = sides.flatMap(({ text }) => [
    ...text.visits.flatMap(({ node }) =>
      node.type === 'paragraph' || node.type === 'heading'
        ? taken(textOf(node)).map((run) => text.problem(node, complaint(run)))
        : [],
    ),
    ...frontMatterOf(text.file, text.source).leaves.flatMap(({ text: words, line, column }) =>
      taken(words).map((run) => ({ file: text.file, line, column, message: complaint(run) })),
    ),
  ]);
  return inTexts;
}

const complaint = (run: string) =>
  `more than ${longestRun} words in a row are the source article’s: „${run}“`;

function taken(text: string): string[] {
  const found = runsOf(text).find(({ hash }) => known.has(hash));
  return found ? [found.run] : [];
}

function textOf(node: { value?: string; children?: readonly object[] }): string {
  return node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
}
