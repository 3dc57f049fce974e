import type { Locale } from '#i18n/locales.ts';

/**
 * A script for the search page. It takes away the remark before it, which is for readers without
 * script, and asks for Pagefind's files as soon as the page comes in with a query, instead of one
 * after the other. `ts` is the tag that Pagefind puts behind its first file.
 */
export function aheadScript(folder: string, locale: Locale): string {
  const wasm = locale === 'en' ? 'wasm.en.pagefind' : 'wasm.unknown.pagefind';
  return `document.currentScript.previousElementSibling.remove();if(new URLSearchParams(location.search).get('q'))for(const[r,f]of[['modulepreload','pagefind.js'],['preload','pagefind-entry.json?ts='+Date.now()],['preload','${wasm}']])document.head.append(Object.assign(document.createElement('link'),{rel:r,as:r==='preload'?'fetch':'script',crossOrigin:'anonymous',href:'${folder}'+f}))`;
}
