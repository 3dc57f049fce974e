/** What the build tells the search page of the files that a search needs, by paths below the site's base. */
export interface IndexData {
  /** Needed by every search. */
  readonly files: readonly string[];
  /** What names of chunks begin with, and the beginnings of their first words. */
  readonly chunks: string;
}

/** The name of a chunk or a page of an index. */
export const numbered = (name: string, number: number) => `${name}_${number.toString(36)}`;

/** Where the build puts that; empty while there is no index. */
export const noIndexData = '{}';

/**
 * A script for the search page, behind the data of the build. It takes away the remark before that,
 * which is for readers without script. When the page comes in with a query, it says so to the styles
 * and asks for the files of a search at once, instead of one after the other. `ts` is the tag that
 * Pagefind puts behind its first file.
 */
export function aheadScript(base: string): string {
  return `{const data=document.currentScript.previousElementSibling;data.previousElementSibling.remove();if(new URLSearchParams(location.search).get('q')){data.parentElement.dataset.asked='';for(const file of JSON.parse(data.textContent).files??[])document.head.append(Object.assign(document.createElement('link'),file.endsWith('js')?{rel:'modulepreload'}:{rel:'preload',as:'fetch'},{crossOrigin:'anonymous',href:'${base}'+file+(file.endsWith('json')?'?ts='+Date.now():'')}))}}`;
}
