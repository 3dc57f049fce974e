import type { Bilingual, Locale } from '#i18n/locales.ts';
import { formatFigure } from '#i18n/numbers.ts';
import type { Fact, Figure } from './schema.ts';

/** A fact with its id and the topic file it stands in. */
export interface NamedFact extends Fact {
  readonly id: string;
  readonly topic: string;
}

/** The facts of the site by id. */
export type Facts = ReadonlyMap<string, NamedFact>;

/** A text that may be the same in both languages. */
export function inLocale(text: string | Bilingual, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}

/** Where the page of sources tells of a fact, without a language: `F050` → `/sources/#f050`. */
export function factPath(id: string): string {
  return `/sources/#${id.toLowerCase()}`;
}

/**
 * The figure behind a reference such as `F050.average`.
 * @throws when there is no such fact or figure
 */
export function figureOf(reference: string, facts: Facts): Figure {
  const [id = '', name = ''] = reference.split('.');
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  const figure = fact.figures[name];
  if (!figure) {
    const known = Object.keys(fact.figures).join(', ') || 'none';
    throw new Error(`fact ${id} has no figure „${name}“ (it has: ${known})`);
  }
  return figure;
}

/** `F050.average` → `15%`; `bare` leaves the unit out. */
export function figureText(
  reference: string,
  facts: Facts,
  locale: Locale,
  options: { bare?: boolean } = {},
): string {
  return formatFigure(figureOf(reference, facts), locale, options);
}

/** Puts figures into a text: `{F050.average}` and `{F054.saved|bare}`; in a fact's own claim `{average}`. */
export function fillFigures(text: string, facts: Facts, locale: Locale, ownId = ''): string {
  return text.replace(/\{([A-Za-z0-9.-]+)(\|bare)?\}/g, (_whole, name: string, bare?: string) =>
    figureText(name.includes('.') ? name : `${ownId}.${name}`, facts, locale, {
      bare: bare !== undefined,
    }),
  );
}

/** The claim of a fact in one language, with its figures. */
export function claimText(fact: NamedFact, facts: Facts, locale: Locale): string {
  return fillFigures(fact.claim[locale], facts, locale, fact.id);
}
