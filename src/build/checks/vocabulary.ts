import type { Content, ArticleFiles } from './content.ts';
import type { Problem } from './problem.ts';
import type { Call, Text } from './text.ts';

/** Components an author may call, with the attributes each must have. */
const components: Record<string, readonly string[]> = {
  Aside: ['title'],
  Checklist: [],
  Claim: ['id'],
  Estimator: ['case'],
  Example: ['title'],
  Fact: ['id'],
  Figure: ['id'],
  Model: ['case', 'result', 'as'],
  Num: ['v'],
  Term: ['id'],
  Value: ['id'],
};

/** Imports, unknown components, facts, figures, terms and drawings; weak statements cited as facts. */
export function checkVocabulary(content: Content): Problem[] {
  const inArticles = content.articles.flatMap((article) =>
    article.sides.flatMap(({ text }) => checkText(text, content, article)),
  );
  return [
    ...inArticles,
    ...content.pages.flatMap(({ text }) => checkText(text, content, undefined)),
  ];
}

function checkText(text: Text, content: Content, article: ArticleFiles | undefined): Problem[] {
  const cited = new Set(
    text.calls.flatMap(({ name, attributes }) =>
      name === 'Fact' || name === 'Claim'
        ? [attributes['id'] ?? '']
        : citedByDrawing(name, attributes, article),
    ),
  );
  const seenTerms = new Set<string>();
  const inCalls = text.calls.flatMap((call) => {
    const problem = problemWith(call, content, article, cited, seenTerms);
    return problem ? [text.problem(call.node, problem)] : [];
  });
  // The build would leave out what it brings, such as styles.
  const imports = text.visits
    .filter(({ node }) => node.type === 'mdxjsEsm')
    .map(({ node }) => text.problem(node, 'a text imports and exports nothing'));
  return [...inCalls, ...imports];
}

function citedByDrawing(
  name: string,
  attributes: Call['attributes'],
  article: ArticleFiles | undefined,
): string[] {
  if (name !== 'Figure') return [];
  const drawings = article?.figures?.data as Record<string, { cite?: string[] }> | undefined;
  return drawings?.[attributes['id'] ?? '']?.cite ?? [];
}

function problemWith(
  { name, attributes }: Call,
  { facts, terms }: Content,
  article: ArticleFiles | undefined,
  cited: ReadonlySet<string>,
  seenTerms: Set<string>,
): string | undefined {
  const required = components[name];
  if (!required) return `unknown component <${name}>`;
  const missing = required.find((attribute) => attributes[attribute] === undefined);
  if (missing) return `<${name}> needs ${missing}="…"`;
  const id = attributes['id'] ?? '';
  const call = `<${name} id="${id}">`;
  switch (name) {
    case 'Fact':
    case 'Claim': {
      const fact = facts.get(id);
      if (!fact) return `unknown fact ${call}`;
      if (name === 'Fact' && fact.grade === 'C')
        return `${id} has grade C and is no fact: use <Claim id="${id}">`;
      if (name === 'Claim' && fact.grade !== 'C')
        return `${id} has grade ${fact.grade ?? '?'}: cite it with <Fact id="${id}" />`;
      return undefined;
    }
    case 'Value': {
      const [factId = '', figure = ''] = id.split('.');
      if (!facts.get(factId)?.figures?.[figure]) return `unknown figure ${call}`;
      return cited.has(factId)
        ? undefined
        : `${call} prints a figure of ${factId}, which the text never cites`;
    }
    case 'Term': {
      if (!terms.has(id)) return `unknown term ${call}`;
      if (seenTerms.has(id)) return `${call} a second time: only the first use is linked`;
      seenTerms.add(id);
      return undefined;
    }
    case 'Figure': {
      const drawings = (article?.figures?.data ?? {}) as Record<string, unknown>;
      return id in drawings ? undefined : `figures.yaml has no drawing „${id}“`;
    }
    default:
      return undefined;
  }
}
