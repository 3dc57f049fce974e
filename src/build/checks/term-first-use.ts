import { eachLocale, type Locale } from '#i18n/locales.ts';
import { stem } from '#search/georgian/stem.ts';
import type { Content, Side } from './content.ts';
import type { Problem } from './problem.ts';
import { textOf, type Node, type Visit } from './text.ts';

type TermWords = Partial<Record<Locale, { term?: string; short?: string; variants?: string[] }>>;

/** An abbreviation of the glossary, and how it stands in a text: SLA, KPI, FTE; SLA-ს counts too. */
interface Abbreviation {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * The first use of a term is the one that is linked: a linked term must not stand unlinked earlier
 * in the text, and an abbreviation of the glossary must be linked wherever it is used.
 */
export function checkFirstUse({ articles, terms }: Content): Problem[] {
  const abbreviations = eachLocale((locale) => abbreviationsOf(terms, locale));
  return articles.flatMap(({ sides }) =>
    sides.flatMap((side) => [
      ...unlinkedAbbreviations(side, abbreviations[side.locale]),
      ...usedEarlier(side, terms),
    ]),
  );
}

/** IT is a word everybody knows. */
function abbreviationsOf(terms: Content['terms'], locale: Locale): Abbreviation[] {
  return [...terms].flatMap(([id, file]) => {
    const name = (file.data as TermWords)[locale]?.short;
    if (!name || name.length < 3) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}\\p{N}])`, 'u');
    return [{ id, name, pattern }];
  });
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}-]+/gu) ?? [];

/** A word as it is compared: Georgian by its stem, English without plural, abbreviations as they stand. */
function wordKey(word: string, locale: Locale): string {
  if (/^[A-Z]{2,}/.test(word)) return word.replace(/-.*/, '');
  return locale === 'ka' ? stem(word) : word.toLowerCase().replace(/(?<=\w{3})s$/, '');
}

const wordKeys = eachLocale(() => new Map<string, string>());

/** Words as they are compared. */
function keyOf(text: string, locale: Locale): string {
  const known = wordKeys[locale];
  return wordsOf(text)
    .map((word) => {
      const key = known.get(word) ?? wordKey(word, locale);
      known.set(word, key);
      return key;
    })
    .join(' ');
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

function unlinkedAbbreviations({ text }: Side, abbreviations: readonly Abbreviation[]): Problem[] {
  const linked = new Set<string>();
  const found = new Set<string>();
  return text.visits.flatMap((visit) => {
    const { node } = visit;
    if (node.name === 'Term') linked.add(idOf(node) ?? '');
    if (!isRunning(visit)) return [];
    const { value = '' } = node;
    return abbreviations.flatMap(({ id, name, pattern }) => {
      if (linked.has(id) || found.has(id) || !value.includes(name) || !pattern.test(value))
        return [];
      found.add(id);
      const advice = `<Term id="${id}">${name}</Term> at the first use`;
      return [text.problem(node, `„${name}“ is used before it is linked: ${advice}`)];
    });
  });
}

/** Running text, where a term can be linked: no heading, no other link. */
const isRunning = ({ node, inside, inHeading }: Visit) =>
  node.type === 'text' &&
  !inHeading &&
  !inside.some((name) => name === 'Term' || name === 'Claim' || name === 'Estimator');

const idOf = (node: Node) =>
  (node.attributes ?? []).find(({ name }) => name === 'id')?.value as string | undefined;
