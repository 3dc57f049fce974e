import { hash } from 'node:crypto';
import { allSides, type Content } from './content.ts';
import type { Problem } from './problem.ts';
import { textOf } from './text.ts';
import runs from './source-article.runs.json' with { type: 'json' };

/** Longest run of words that a text may share with the article the project started from. */
const longestRun = 8;

/**
 * Runs of nine words of that article, in no readable form: the lengths of the words, a letter each,
 * and a fingerprint, which is computed only where the lengths fit.
 */
const known = new Set<string>(runs);
const shapes = new Set(runs.map((run) => run.slice(0, longestRun + 1)));

/** A word as it is compared: small letters, no marks. */
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first run of nine words of a text that stands in the source article; none where there is none. */
function taken(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const compared = words.map(plain);
  const lengths = compared.map((word) => ((word.length % 26) + 10).toString(36)).join('');
  for (let start = 0, end = longestRun + 1; end <= words.length; start++, end++) {
    const shape = lengths.slice(start, end);
    if (!shapes.has(shape)) continue;
    const fingerprint = hash('sha256', compared.slice(start, end).join(' '), 'base64url');
    if (known.has(shape + fingerprint.slice(0, 12))) return [words.slice(start, end).join(' ')];
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
    ...front.leaves.flatMap(({ path, text: words }) =>
      taken(words).map((run) => front.problem(path, complaint(run))),
    ),
  ]);
}

const complaint = (run: string) =>
  `more than ${longestRun} words in a row are the source article’s: „${run}“`;
