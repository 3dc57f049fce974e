import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './engine.ts';
import type { Finder } from './finder.ts';
import { hopes } from './rank.ts';
import { front, type Slot } from './slots.ts';
import { hitsOf, isAnswered, loadPages, placesOf, type Term } from './term.ts';

/** What was shown for a word that the site does not know. */
export interface Instead {
  readonly typed: string;
  readonly shown: string;
}

/** What needs the lists of the build is loaded only when it is used. */
export const looser = () => import('./looser.ts');

/** The slots of a query when every word has been tried in every way. */
export interface Settled {
  readonly slots: readonly Slot[];
  readonly instead: readonly Instead[];
}

/**
 * Tries something looser for words that have no answer: the beginning of a word still being typed;
 * then what needs the lists of the build, and is loaded only now: names of terms in another
 * language, other spellings, slips.
 */
export async function settle(
  slots: readonly Slot[],
  locale: Locale,
  engine: Engine,
  finder: Finder,
): Promise<Settled> {
  const terms = slots.flatMap(({ term }) => term ?? []);
  await loadPages(hopes(terms).slice(0, front), terms, finder);
  const missing = new Set<Slot>();
  const tried = await Promise.all(
    slots.map(async (slot) => {
      const found = await tryBeginning(slot, finder);
      if (!found) missing.add(slot);
      return found ?? slot;
    }),
  );
  const notInText = new Set(
    tried.filter((slot) => missing.has(slot) || !isInText(slot.term, finder)),
  );
  if (notInText.size === 0) return { slots: tried, instead: [] };
  return (await looser()).loosen(tried, missing, notInText, locale, engine, finder);
}

/** A slot that has an answer, be it as the beginning of a word still being typed. */
async function tryBeginning(slot: Slot, finder: Finder): Promise<Slot | undefined> {
  const { word, term } = slot;
  if (!term || (await isAnswered(term, finder))) return slot;
  if (!word.open || word.text.length < 2) return undefined;
  const begun = {
    ...term,
    sources: term.sources.map((source) => ({ ...source, start: word.text })),
  };
  return (await isAnswered(begun, finder, 0)) ? { word, term: begun } : undefined;
}

/** So many pages do not all explain terms. */
const manyPages = 8;

/** Whether the word itself, as far as is known, stands in the text of a page that does not just explain a term. */
function isInText(term: Term | undefined, finder: Finder): boolean {
  if (!term) return true;
  const own = { ...term, sources: term.sources.filter(({ near }) => !near) };
  const ids = [...hitsOf(own).keys()];
  return (
    ids.length > manyPages ||
    ids.some((id) => {
      const page = finder.known(id);
      return page?.isTerm === false && placesOf(own, id, page).size > 0;
    })
  );
}
