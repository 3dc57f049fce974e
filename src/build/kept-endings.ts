import type { PagePass } from './page-passes.ts';

/** What is left as it is: code, the title of the window, and the part that a script writes anew. */
const untouched = /<(script|style|title|savings-estimator)\b[\s\S]*?<\/\1>|<[^>]*>/.source;
/** The hyphen between a foreign word, a figure or a tag and a Georgian ending: `BPO-ს`, `15%-ით`. */
const hyphen = /(?<=[A-Za-z0-9%₾€$>])-(?=[ა-ჰ])/.source;
const wordJoiner = '\u2060';

/** HTML in which no Georgian ending can fall to the next line without its word: `BPO-` / `ს`. */
export function keepEndings(html: string): string {
  return html.replace(new RegExp(`${untouched}|${hyphen}`, 'g'), (found) =>
    found === '-' ? `-${wordJoiner}` : found,
  );
}

/** Keeps endings with their words in all pages. */
export const keptEndings = (): PagePass => ({ page: ({ html }) => keepEndings(html) });
