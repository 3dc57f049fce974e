import type { Outcome } from './search.ts';
import { escape, resultParts, type AnswerWords, type SearchWords } from './view.ts';

/** The results as options of a list box; each is a link, so that it opens in a new tab too. */
export function optionsHtml({ results }: Outcome, words: AnswerWords): string {
  return results
    .map((result, index) => {
      const [title, ...rest] = resultParts(result, words);
      return `<a class="hit" role="option" id="hit-${index}" aria-selected="false" tabindex="-1" href="${escape(result.url)}"><span class="hit-title">${title}</span> ${rest.join(' ')}</a>`;
    })
    .join('');
}

/** The dialog, empty. */
export function dialogHtml(words: SearchWords, page: string, articles: string): string {
  return `<form action="${escape(page)}" method="get" role="search" aria-label="${escape(words.dialog)}">
<input type="text" name="q" role="combobox" aria-expanded="false" aria-controls="search-hits" aria-autocomplete="list" aria-label="${escape(words.label)}" placeholder="${escape(words.label)}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="button" data-close aria-label="${escape(words.close)}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"/></svg></button></form>
<p class="search-status" role="status"></p><div class="search-help"></div>
<div id="search-hits" role="listbox" aria-label="${escape(words.answer.resultsHeading)}" hidden></div>
<p class="search-foot"><a href="${escape(page)}" data-page hidden>${escape(words.openPage)}</a> <a href="${escape(articles)}" data-articles hidden>${escape(words.allArticles)}</a> <span>${escape(words.keys)}</span> <label><input type="checkbox" data-slash> ${escape(words.slash)}</label></p>`;
}
