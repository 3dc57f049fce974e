import { otherLocale, type Locale } from '#i18n/locales.ts';
import { namesAnchor } from './page.ts';

/** What the index needs of a term of the glossary. */
export interface IndexedTerm {
  readonly id: string;
  readonly ka: TermSide;
  readonly en: TermSide;
}

/** A term in one language. */
export interface TermSide {
  readonly term: string;
  readonly short?: string | undefined;
  readonly meaning: string;
  readonly variants?: readonly string[] | undefined;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * A term as a page of its own for the index: the headword weighs most, then its other names in both
 * languages. One page for the whole glossary would be fetched whole with every result. It has a
 * `term` and no `title`, so that an answer of the index tells terms from articles.
 */
export function termPage(term: IndexedTerm, locale: Locale): string {
  const own = term[locale];
  const other = term[otherLocale(locale)];
  const names = [
    own.short,
    ...(own.variants ?? []),
    other.term,
    other.short,
    ...(other.variants ?? []),
  ];
  const listed = [...new Set(names.filter((name) => name !== undefined && name !== own.term))];
  return `<html lang="${locale}"><body data-pagefind-body><p data-pagefind-meta="term" data-pagefind-weight="6">${escape(own.term)}</p>
<p>${escape(own.meaning)}</p> <p id="${namesAnchor}" data-pagefind-weight="3">${escape(listed.join(', '))}</p></body></html>`;
}

/** Tags that stand between words even where no space does. */
const betweenWords =
  /<(?=\/?(?:address|blockquote|br|caption|dd|div|dl|dt|figcaption|fieldset|figure|h[1-6]|legend|li|p|section|summary|table|td|th|tr|ul)\b)/g;

/** What the index needs of a built page: its language and its main part, or a summary of that. */
export function indexedPart(html: string): string {
  if (!html.includes('data-pagefind-body')) return summaryPage(html);
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return `<html lang="${langOf(html)}"><body>${main}</body></html>`;
}

/** The main part of a page as the index should read it: without pictures and scripts, with a space at every edge of a block. */
export function readablePage(html: string): string {
  return (
    html
      .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
      // Pagefind passes over forms and labels, in which a tool has headings, text and names; what is
      // only a field's says so itself.
      .replace(/(?<=<\/?)(?:form|label)\b/g, 'div')
      // The cells of a table are no sentence: a sign keeps them apart in excerpts.
      .replace(/\s*<\/t[dh]>/g, (end, at: number, all: string) =>
        /[\p{L}\p{N}%)]/u.test(all[at - 1] ?? '') ? `;${end.trimStart()}` : end,
      )
      .replace(betweenWords, ' <')
  );
}

const untag = (html: string | undefined) => (html ?? '').replace(/<[^>]*>/g, '').trim();

const langOf = (html: string) => /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? 'en';

/** A page whose text is a list or a tool: its title and its description are enough to find it. */
function summaryPage(html: string): string {
  const title = untag(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]);
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return `<html lang="${langOf(html)}"><body data-pagefind-body><h1>${title}</h1> <p>${description}</p></body></html>`;
}
