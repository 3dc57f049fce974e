import { allDataFiles, allSides, type Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Typewriter quotes and apostrophes, which no book would print. */
export function checkQuotes(content: Content): Problem[] {
  const sides = allSides(content);
  const files = [...sides.map(({ front }) => front), ...allDataFiles(content)];
  return [
    ...sides.flatMap(({ text }) =>
      text.printed
        .filter(({ words }) => isStraight(words))
        .map(({ node, words }) => text.problem(node, complaint(words))),
    ),
    ...files.flatMap((file) =>
      (file?.leaves ?? [])
        .filter(({ text }) => isStraight(text))
        .map(({ path, text }) => file!.problem(path, complaint(text))),
    ),
  ];
}

const isStraight = (text: string) => /["']/.test(text);

const complaint = (text: string) =>
  `straight quote in „${/\S*["']\S*/.exec(text)?.[0] ?? ''}“: write “ ” and ’ in English, „ “ and ’ in Georgian`;
