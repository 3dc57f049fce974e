import type { Outcome } from './search.ts';
import { escape, resultParts, type SearchPlaces, type SearchWords } from './view.ts';

/** The results as options of a list box; each is a link, so that it opens in a new tab too. */
export function optionsHtml({ results }: Outcome, words: SearchWords): string {
  return results
    .map((result, index) => {
      const [title, ...rest] = resultParts(result, words);
      return `<a class="hit" role="option" id="hit-${index}" aria-selected="false" tabindex="-1" href="${escape(result.url)}"><span class="hit-title">${title}</span> ${rest.join(' ')}</a>`;
    })
    .join('');
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
