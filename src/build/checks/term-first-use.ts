import type { Locale } from '#i18n/locales.ts';
import { stem } from '#search/georgian/stem.ts';
import type { Content, Side } from './content.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import type { Node, Visit } from './text.ts';

type TermWords = Partial<Record<Locale, { term?: string; short?: string; variants?: string[] }>>;

/**
 * The first use of a term is the one that is linked: a linked term must not stand unlinked earlier
 * in the text, and an abbreviation of the glossary must be linked wherever it is used.
 */
export function checkFirstUse({ articles, terms }: Content): Problem[] {
  return articles.flatMap(({ sides }) =>
    sides.flatMap((side) => [
      ...[...terms].flatMap(([id, file]) => unlinkedAbbreviation(side, id, file)),
      ...usedEarlier(side, terms),
    ]),
  );
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Words as they are compared: Georgian by their stem, English without plural, abbreviations as they stand. */
function keyOf(text: string, locale: Locale): string {
  const key = (word: string) => {
    if (/^[A-Z]{2,}/.test(word)) return word.replace(/-.*/, '');
    return locale === 'ka' ? stem(word) : word.toLowerCase().replace(/(?<=\w{3})s$/, '');
  };
  return wordsOf(text).map(key).join(' ');
}

function usedEarlier({ text, locale }: Side, terms: Content['terms']): Problem[] {
  const earlier: { readonly node: Node; readonly key: string }[] = [];
  return text.visits.flatMap((visit) => {
    const { node } = visit;
    if (isRunning(visit)) earlier.push({ node, key: ` ${keyOf(node.value ?? '', locale)} ` });
    const id = node.name === 'Term' ? idOf(node) : undefined;
    const known = id && (terms.get(id)?.data as TermWords | undefined)?.[locale];
    if (!id || !known) return [];
    const key = keyOf(textOf(node), locale);
    const names = [known.term, known.short, ...(known.variants ?? [])];
    // A term linked by a general word, as „service“ for customer service, says nothing of that word.
    if (!names.some((name) => keyOf(name ?? '', locale) === key)) return [];
    const first = earlier.find((one) => one.key.includes(` ${key} `));
    if (!first) return [];
    const message = `a form of „${textOf(node)}“ is used before it is linked: move <Term id="${id}"> here`;
    return [text.problem(first.node, message)];
  });
}

/** Abbreviations: SLA, KPI, FTE; SLA-ს counts too. IT is a word everybody knows. */
function unlinkedAbbreviation(side: Side, id: string, file: DataFile): Problem[] {
  const abbreviation = (file.data as TermWords)[side.locale]?.short;
  if (!abbreviation || abbreviation.length < 3) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${abbreviation}(?![\\p{L}\\p{N}])`, 'u');
  for (const visit of side.text.visits) {
    if (visit.node.name === 'Term' && idOf(visit.node) === id) return [];
    if (isRunning(visit) && pattern.test(visit.node.value ?? '')) {
      const advice = `<Term id="${id}">${abbreviation}</Term> at the first use`;
      return [
        side.text.problem(visit.node, `„${abbreviation}“ is used before it is linked: ${advice}`),
      ];
    }
  }
  return [];
}

/** Running text, where a term can be linked: no heading, no other link. */
const isRunning = ({ node, inside, inHeading }: Visit) =>
  node.type === 'text' &&
  !inHeading &&
  !inside.some((name) => name === 'Term' || name === 'Claim' || name === 'Estimator');

const idOf = (node: Node) =>
  (node.attributes ?? []).find(({ name }) => name === 'id')?.value as string | undefined;

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
