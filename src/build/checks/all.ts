import type { Content } from './content.ts';
import { checkData } from './data.ts';
import { checkDecision } from './decision.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkLinks } from './links.ts';
import { checkPairs } from './pairs.ts';
import type { Problem } from './problem.ts';
import { checkProseFigures } from './prose-figures.ts';
import { checkQuotes } from './quotes.ts';
import { checkSourceArticle } from './source-article.ts';
import { checkFirstUse } from './term-first-use.ts';
import { checkVocabulary } from './vocabulary.ts';

/** Everything that the checks find wrong with the content, in the order of files and lines. */
export function checkContent(content: Content, root: string, today = new Date()): Problem[] {
  const problems = [
    ...content.problems,
    ...checkData(content),
    ...checkVocabulary(content),
    ...checkPairs(content),
    ...checkLinks(content, root),
    ...checkDecision(content, root),
    ...checkFrontMatter(content, today),
    ...checkProseFigures(content),
    ...checkQuotes(content),
    ...checkSourceArticle(content),
    ...checkFirstUse(content),
  ];
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
