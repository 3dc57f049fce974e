import { translator } from '#i18n/translate.ts';
import { markOf, type Reading } from './reading.ts';

/** The numbered mark of a source: a link to its note. */
export function markHtml(reading: Reading, id: string): string {
  const { number, first } = markOf(reading, id);
  const label = translator(reading.locale)('library.note', { number });
  const target = first ? ` id="r${number}"` : '';
  return `<sup class="mark"><a href="#n${number}"${target} aria-label="${label}">${number}</a></sup>`;
}
