import type { ArticleFiles, Content, Side } from './content.ts';
import type { Problem } from './problem.ts';
import type { Call } from './text.ts';

/** What must be the same in both languages of a text: how to name it, and what a text has of it. */
const shared: { readonly name: string; readonly of: (side: Side) => readonly string[] }[] = [
  { name: 'facts', of: ({ text }) => keys(text.calls, ['Fact', 'Claim'], 'id') },
  { name: 'figures', of: ({ text }) => figures(text.calls) },
  { name: 'drawings', of: ({ text }) => keys(text.calls, ['Figure'], 'id') },
  { name: 'terms', of: ({ text }) => keys(text.calls, ['Term'], 'id') },
];

/** Section ids and the sets of facts, figures, drawings and terms must be equal in both languages. */
export function checkPairs(content: Content): Problem[] {
  return [
    ...content.articles.flatMap(checkArticle),
    ...pagePairs(content).flatMap(([ka, en]) => checkSections(ka, en)),
  ];
}

function checkArticle({ sides }: ArticleFiles): Problem[] {
  const [ka, en] = sides;
  if (!ka || !en) return [];
  return [
    ...checkSections(ka, en),
    ...shared.flatMap(({ name, of }) => checkSets(name, of, ka, en)),
  ];
}

function checkSets(
  name: string,
  of: (side: Side) => readonly string[],
  ka: Side,
  en: Side,
): Problem[] {
  const missing = (from: Side, other: Side) => {
    const known = new Set(of(from));
    const lost = [...new Set(of(other))].filter((one) => !known.has(one));
    if (lost.length === 0) return [];
    const message = `${name} differ: ${lost.join(', ')} stands in ${other.locale}.mdx only`;
    return [{ file: from.text.file, line: 1, column: 1, message }];
  };
  return [...missing(ka, en), ...missing(en, ka)];
}

function checkSections(ka: Side, en: Side): Problem[] {
  const problems: Problem[] = [];
  for (const { text } of [ka, en]) {
    const seen = new Set<string>();
    for (const { id, node } of text.headings) {
      if (!id) problems.push(text.problem(node, 'this heading needs an id: ## Heading {#its-id}'));
      else if (!/^[a-z][a-z0-9-]*$/.test(id))
        problems.push(
          text.problem(
            node,
            `the section id „${id}“ is not plain: small Latin letters, digits, hyphens`,
          ),
        );
      else if (seen.has(id) || reserved.has(id))
        problems.push(text.problem(node, `the section id „${id}“ is taken`));
      if (id) seen.add(id);
    }
  }
  const others = ka.text.headings;
  en.text.headings.forEach(({ id, node }, index) => {
    const twin = others[index]?.id;
    if (id !== twin) {
      problems.push(
        en.text.problem(
          node,
          `section ids differ: „${id ?? ''}“ here, „${twin ?? 'none'}“ in ${ka.text.file}`,
        ),
      );
    }
  });
  if (others.length > en.text.headings.length) {
    const extra = others[en.text.headings.length];
    if (extra)
      problems.push(
        ka.text.problem(extra.node, `section „${extra.id ?? ''}“ is not in ${en.text.file}`),
      );
  }
  return problems;
}

/** Ids that the frame of a page uses itself. */
const reserved = new Set([
  'top',
  'main',
  'menu',
  'short',
  'toc',
  'notes',
  'terms',
  'quiz',
  'related',
]);

function keys(calls: readonly Call[], names: readonly string[], attribute: string): string[] {
  return calls.flatMap(({ name, attributes }) =>
    names.includes(name) ? [attributes[attribute] ?? ''] : [],
  );
}

function figures(calls: readonly Call[]): string[] {
  return calls.flatMap(({ name, attributes: a }) => {
    if (name === 'Value') return [a['id'] ?? ''];
    if (name === 'Num') return [`${a['v'] ?? ''}${a['as'] ?? ''}`];
    return name === 'Model' ? [`${a['result'] ?? ''} of ${a['case'] ?? ''}`] : [];
  });
}

function pagePairs({ pages }: Content): [Side, Side][] {
  return pages.flatMap((side, index) => {
    const twin = pages[index + 1];
    return side.locale === 'ka' && twin ? [[side, twin] as [Side, Side]] : [];
  });
}
