// Makes the index of one language, beside the work of the build.
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '#i18n/locales.ts';
import type { IndexedTerm } from '#search/records.ts';
import { LanguageIndex, type WrittenIndex } from './language-index.ts';

/** What the build asks of the worker. */
export type Task =
  | { readonly kind: 'page'; readonly url: string; readonly part: string }
  | { readonly kind: 'write'; readonly folder: string; readonly terms: readonly IndexedTerm[] };

/** A task and the number by which its answer is known. */
export interface Question {
  readonly id: number;
  readonly task: Task;
}

/** The answer to a task: what was written, nothing for a page, or what went wrong. */
export interface Answer {
  readonly id: number;
  readonly written?: WrittenIndex | undefined;
  readonly error?: string;
}

const index = new LanguageIndex(workerData as Locale);

async function fulfil(task: Task): Promise<WrittenIndex | undefined> {
  if (task.kind === 'write') return index.write(task.folder, task.terms);
  await index.addPage(task.url, task.part);
  return undefined;
}

parentPort!.on('message', ({ id, task }: Question) => {
  const answer = (rest: Omit<Answer, 'id'>) => parentPort!.postMessage({ id, ...rest });
  fulfil(task).then(
    (written) => answer({ written }),
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});
