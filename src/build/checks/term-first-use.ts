import type { Content, Side } from './content.ts';
import type { Problem } from './problem.ts';

/** A linked term must not stand unlinked earlier in the text: the first use is the one that is linked. */
export function checkFirstUse({ articles, terms }: Content): Problem[] {
  return articles.flatMap(({ sides }) =>
    sides.flatMap((side) =>
      [...terms].flatMap(([id, file]) => {
        const abbreviation = (file.data as Record<string, { short?: string }>)[side.locale]?.short;
        return abbreviation && abbreviation.length > 2 ? firstUse(side, id, abbreviation) : [];
      }),
    ),
  );
}

/** Abbreviations are compared as they stand: SLA, KPI, FTE; SLA-ს counts too. IT is a word everybody knows. */
function firstUse({ text }: Side, id: string, abbreviation: string): Problem[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${abbreviation}(?![\\p{L}\\p{N}])`, 'u');
  let inTerm = false;
  for (const { node, inside } of text.visits) {
    if (node.name === 'Term') inTerm ||= (node.attributes ?? []).some(({ value }) => value === id);
    if (inTerm) return [];
    const running = node.type === 'text' && !inside.includes('Term');
    if (running && pattern.test(node.value ?? '') && !isHeading(text, node)) {
      return [
        text.problem(
          node,
          `„${abbreviation}“ is used before it is linked: <Term id="${id}">${abbreviation}</Term> at the first use`,
        ),
      ];
    }
  }
  return [];
}

function isHeading(text: Side['text'], node: Side['text']['visits'][number]['node']): boolean {
  return text.headings.some(({ node: heading }) => heading.children?.includes(node) ?? false);
}
