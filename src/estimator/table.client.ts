import type { Telling } from './teller.ts';
import type * as table from './table.ts';

/** What the page's data block holds: the words, and the table of inputs. */
export type PageData = Omit<Telling, 'a'> & Pick<typeof table, 'inputTable' | 'lists'>;

const block = document.querySelector('savings-estimator > script')!;

/** The table as the page has it: stands for `table.ts` in the browser (package.json, "imports"). */
export const { inputTable, lists, ...telling } = JSON.parse(block.textContent) as PageData;
