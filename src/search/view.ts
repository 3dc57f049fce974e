import { plainPath } from '#i18n/href.ts';
import type { search as words } from '#i18n/ka/search.ts';
import type { Same } from '#i18n/same.ts';
import type { Piece } from './excerpt.ts';
import type { Outcome, Result } from './search.ts';

/** The room's words in one language. */
export type SearchWords = Same<typeof words>;

/** Addresses that the view links to. */
export interface SearchPlaces {
  readonly page: string;
  readonly articles: string;
}

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

/** What kind of page an address leads to. */
export function kindOf(url: string): keyof SearchWords['kinds'] {
  const path = plainPath(url);
  if (path.startsWith('/articles/') && path !== '/articles/') return 'article';
  if (path.startsWith('/glossary/#')) return 'term';
  if (path.startsWith('/tools/')) return 'tool';
  return path.startsWith('/paths/') ? 'path' : 'page';
}

function hitHtml({ url, title, answers }: Result, words: SearchWords): string {
  const [best] = answers;
  const kind = `<span class="hit-kind">${escape(words.kinds[kindOf(url)])}</span>`;
  const heading = best && best.heading.length > 0 ? `<span class="hit-heading">${piecesHtml(best.heading)}</span>` : '';
  const text = best ? `<span class="hit-text">${piecesHtml(best.excerpt)}</span>` : '';
  return `<span class="hit-title">${piecesHtml(title)}</span> ${kind} ${heading} ${text}`;
}

const firstUrl = ({ url, answers }: Result) => answers[0]?.url ?? url;

/** The results as options of a list box; each is a link, so that it opens in a new tab too. */
export function optionsHtml({ results }: Outcome, words: SearchWords): string {
  return results
    .map(
      (result, index) =>
        `<a class="hit" role="option" id="hit-${index}" aria-selected="false" tabindex="-1" href="${escape(firstUrl(result))}">${hitHtml(result, words)}</a>`,
    )
    .join('');
}

/** The results as a list of the search page, with further sections of each page. */
export function resultsHtml({ results, more }: Outcome, words: SearchWords): string {
  const items = results.map((result) => {
    const [best, ...others] = result.answers;
    const also = others.filter(({ heading }) => heading.length > 0);
    const heading = best && best.heading.length > 0 ? `<p class="hit-heading">${piecesHtml(best.heading)}</p>` : '';
    return `<li class="hit"><h3 class="hit-title"><a href="${escape(firstUrl(result))}">${piecesHtml(result.title)}</a></h3>
<p class="hit-kind">${escape(words.kinds[kindOf(result.url)])}</p>${heading}
<p class="hit-text">${best ? piecesHtml(best.excerpt) : ''}</p>${
      also.length === 0
        ? ''
        : `<p class="hit-also">${escape(words.alsoHere)} ${also
            .map(({ url, heading: name }) => `<a href="${escape(url)}">${piecesHtml(name)}</a>`)
            .join(' · ')}</p>`
    }</li>`;
  });
  const button = more ? `<p><button type="button" data-more>${escape(words.more)}</button></p>` : '';
  return `<h2 class="visually-hidden">${escape(words.resultsHeading)}</h2><ol class="hits">${items.join('')}</ol>${button}`;
}

/** One sentence on the outcome, read out to those who do not see the list. */
export function statusText({ state, query, results, more, instead }: Outcome, words: SearchWords): string {
  if (state === 'error') return words.error;
  if (state === 'none') return query === '' ? '' : `${fill(words.none, { query })} ${words.noneHelp}`;
  const values = { count: results.length, query };
  const count = results.length === 1 ? words.results_one : more ? words.best : words.results_other;
  return [...instead.map((one) => fill(words.instead, { ...one })), fill(count, values)].join(' ');
}

/** What helps when there is no list: similar words, or another try; and the list of articles. */
export function helpHtml({ state, nearest }: Outcome, words: SearchWords, places: SearchPlaces): string {
  if (state === 'ok') return '';
  const links = nearest.map(
    (word) => `<a href="${escape(queryHref(places.page, word))}" data-query="${escape(word)}">${escape(word)}</a>`,
  );
  const similar = links.length > 0 ? `<p>${escape(words.nearest)} ${links.join(' · ')}</p>` : '';
  const retry = state === 'error' ? `<button type="button" data-retry>${escape(words.retry)}</button> ` : '';
  return `${similar}<p>${retry}<a href="${escape(places.articles)}">${escape(words.allArticles)}</a></p>`;
}

/** The dialog, empty. */
export function dialogHtml(words: SearchWords, places: SearchPlaces): string {
  return `<form action="${escape(places.page)}" method="get" role="search" aria-label="${escape(words.dialog)}">
<input type="text" name="q" role="combobox" aria-expanded="false" aria-controls="search-hits" aria-autocomplete="list" aria-label="${escape(words.label)}" placeholder="${escape(words.label)}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="button" data-close aria-label="${escape(words.close)}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"/></svg></button></form>
<p class="search-status" role="status"></p><div class="search-help"></div>
<div id="search-hits" role="listbox" aria-label="${escape(words.resultsHeading)}" hidden></div>
<p class="search-foot"><a href="${escape(places.page)}" data-page hidden>${escape(words.openPage)}</a> <span>${escape(words.keys)}</span> <label><input type="checkbox" data-slash> ${escape(words.slash)}</label></p>`;
}
