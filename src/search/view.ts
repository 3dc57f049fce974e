import { plainPath } from '#i18n/href.ts';
import type { search as words } from '#i18n/ka/search.ts';
import type { Same } from '#i18n/same.ts';
import type { Piece } from './excerpt.ts';
import type { Outcome, Result } from './search.ts';

/** The room's words in one language. */
export type SearchWords = Same<typeof words>;

/** Those with which a search is answered. */
export type AnswerWords = SearchWords['answer'];

/** Text for HTML, in elements and in quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Puts values into a text of the word list: `{{count}}` → 3. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (all, name: string) => String(values[name] ?? all));
}

/** Address of the search page for a query. */
export function queryHref(page: string, query: string): string {
  return query === '' ? page : `${page}?q=${encodeURIComponent(query)}`;
}

const piecesHtml = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `<mark>${escape(text)}</mark>` : escape(text))).join('');

const kinds = { articles: 'article', glossary: 'term', tools: 'tool', paths: 'path' } as const;

/** What kind of page an address leads to; the list of a kind is a page like any other. */
export function kindOf(url: string): keyof AnswerWords['kinds'] {
  const name = /^\/(\w+)\/./.exec(plainPath(url))?.[1] ?? '';
  return name in kinds ? kinds[name as keyof typeof kinds] : 'page';
}

/** The title, kind, heading and excerpt of a result, each in an element of its own. */
export function resultParts(
  { url, title, heading, excerpt }: Result,
  words: AnswerWords,
): string[] {
  const kind = `<span class="hit-kind">${escape(words.kinds[kindOf(url)])}</span>`;
  const named = heading.length > 0 ? `<span class="hit-heading">${piecesHtml(heading)}</span>` : '';
  return [piecesHtml(title), kind, named, `<span class="hit-text">${piecesHtml(excerpt)}</span>`];
}

/** The results as a list of the search page. */
export function resultsHtml({ results, more }: Outcome, words: AnswerWords): string {
  const items = results.map((result) => {
    const [title, ...rest] = resultParts(result, words);
    return `<li class="hit"><h3 class="hit-title"><a href="${escape(result.url)}">${title}</a></h3> ${rest.join(' ')}</li>`;
  });
  const button = more
    ? `<p><button type="button" data-more>${escape(words.more)}</button></p>`
    : '';
  return `<h2 class="visually-hidden">${escape(words.resultsHeading)}</h2><ol class="hits">${items.join('')}</ol>${button}`;
}

/** One sentence on the outcome, read out to those who do not see the list. */
export function statusText(
  { state, query, results, more, instead }: Outcome,
  words: AnswerWords,
): string {
  if (state === 'error') return words.error;
  if (state === 'none')
    return query === '' ? '' : `${fill(words.none, { query })} ${words.noneHelp}`;
  const values = { count: results.length, query };
  const count = results.length === 1 ? words.results_one : more ? words.best : words.results_other;
  return [...instead.map((one) => fill(words.instead, { ...one })), fill(count, values)].join(' ');
}

/** What helps when there is no list: similar words, or another try. */
export function helpHtml({ state, nearest }: Outcome, words: AnswerWords, page: string): string {
  if (state === 'error')
    return `<p><button type="button" data-retry>${escape(words.retry)}</button></p>`;
  const links = nearest.map(
    (word) =>
      `<a href="${escape(queryHref(page, word))}" data-query="${escape(word)}">${escape(word)}</a>`,
  );
  return links.length > 0 ? `<p>${escape(words.nearest)} ${links.join(' · ')}</p>` : '';
}
