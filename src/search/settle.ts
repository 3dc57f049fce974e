import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './engine.ts';
import type { Finder } from './finder.ts';
import { hopes } from './rank.ts';
import type { Slot } from './slots.ts';
import { hitsOf, isAnswered, loadPages, placesOf, type Term } from './term.ts';

/** What was shown for a word that the site does not know. */
export interface Instead {
  readonly typed: string;
  readonly shown: string;
}

/** The slots of a query when every word has been tried in every way. */
export interface Settled {
  readonly slots: readonly Slot[];
  readonly instead: readonly Instead[];
}

/** So many pages are looked at before anything else is tried; they are the first ones to be shown. */
const front = 2;

/**
 * Tries something looser for words that have no answer: the beginning of a word still being typed;
 * then what needs the lists of the build, and is loaded only now: names of terms in another
 * language, other spellings, slips.
 */
export async function settle(slots: readonly Slot[], locale: Locale, engine: Engine, finder: Finder): Promise<Settled> {
  const terms = slots.flatMap(({ term }) => term ?? []);
  await loadPages(hopes(terms).slice(0, front), terms, finder);
  const begun = await Promise.all(slots.map((slot) => tryBeginning(slot, finder)));
  const answered = await Promise.all(begun.map(({ term }) => !term || isAnswered(term, finder)));
  const inText = begun.map(({ term }, index) => !term || (answered[index] === true && isInText(term, finder)));
  if (!inText.includes(false)) return { slots: begun, instead: [] };
  const { loosen } = await import('./looser.ts');
  return loosen(begun, inText, locale, engine, finder);
}

async function tryBeginning(slot: Slot, finder: Finder): Promise<Slot> {
  const { word, term } = slot;
  if (!term || !word.open || word.text.length < 2 || (await isAnswered(term, finder))) return slot;
  const begun = { ...term, sources: term.sources.map((source) => ({ ...source, start: word.text })) };
  return (await isAnswered(begun, finder)) ? { word, term: begun } : slot;
}

/** So many pages do not all explain terms. */
const manyPages = 8;

/** Whether the word itself, as far as is known, stands in the text of a page that does not just explain a term. */
function isInText({ key, sources }: Term, finder: Finder): boolean {
  const own = { key, sources: sources.filter(({ near }) => !near) };
  const hits = hitsOf(own);
  return (
    hits.size > manyPages ||
    [...hits.keys()].some((id) => {
      const page = finder.known(id);
      return page !== undefined && !page.isTerm && placesOf(own, id, page).size > 0;
    })
  );
}
