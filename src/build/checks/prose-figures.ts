import { allSides, type Content } from './content.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import type { Text } from './text.ts';

/** What may be written in digits: years, dates, names, and the like. */
const allowed: readonly RegExp[] = [
  /\{[A-Za-z0-9.|-]+\}/g, // a figure of a fact, filled in at build
  /(?<![\d.,])(?:19|20)\d{2}(?:[–/-](?:(?:19|20)\d{2}|\d{2}))?(?![\d.,]\d|\d)/g, // years
  /(?<!\d)[1-3]?\d(?=\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|იანვ|თებერვ|მარტ|აპრილ|მაის|ივნის|ივლის|აგვისტ|სექტემბ|ოქტომბ|ნოემბ|დეკემბ))/g,
  /\b(?:ISO|ISO\/IEC|EN|F|Art\.|Article|No|№|მუხლი|Annex|eSCM-SP v)\s?\d[\d:.-]*/g, // names of norms and laws
  /(?<!\d)\d{1,3}(?:-ე|-ლი)?(?:\s+და\s+\d{1,3}(?:-ე)?)?\s+მუხლ/g,
  /\b24\/7\b|UTC[+−-]\d{1,2}(?::\d{2})?|GMT[+−-]\d|COVID-19|B2B|CC BY 4\.0|#\d+/g,
];

/** Figures typed into the prose: they must come from a fact, the model or a marked assumption. */
export function checkProseFigures(content: Content): Problem[] {
  const sides = allSides(content);
  const files = content.articles.flatMap(({ quiz, figures }) => [
    ...(quiz ? leavesWithDigits(quiz, /\.(ka|en)$/) : []),
    ...(figures
      ? leavesWithDigits(figures, /(title|finding|label|note|line|actor)\.(ka|en)$/)
      : []),
  ]);
  const { decision } = content;
  return [
    ...(decision ? leavesWithDigits(decision, /\.(ka|en)$/) : []),
    ...sides.flatMap(({ text }) => inText(text)),
    ...sides.flatMap(({ front }) => leavesWithDigits(front, /./)),
    ...files,
  ];
}

const advice =
  'print it with <Value id="F….name" /> from a fact, <Model> or <Num v={…} />, or write a small number as a word';

/** The first figure of a text that nothing allows, if there is one. */
export function typedFigure(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return /[^\s(„“"]*\d[^\s)]*/.exec(rest)?.[0];
}

function inText(text: Text): Problem[] {
  return text.words.flatMap(({ node, inside }) => {
    if (inside.includes('Claim')) return [];
    const figure = typedFigure(node.value ?? '');
    return figure
      ? [text.problem(node, `the figure „${figure}“ is typed into the prose: ${advice}`)]
      : [];
  });
}

function leavesWithDigits(data: DataFile, which: RegExp): Problem[] {
  return data.leaves.flatMap(({ path, text }) => {
    const figure = typedFigure(text);
    const name = path.join('.');
    if (!figure || !which.test(name)) return [];
    const message = `${name}: the figure „${figure}“ is typed: write {F050.average}, or a small number as a word`;
    return [data.problem(path, message)];
  });
}
