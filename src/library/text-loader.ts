import { glob, type Loader } from 'astro/loaders';
import { citationsIn, type Citation } from './citations.ts';
import { countWords } from './reading-time.ts';

/** What pages ask of the body of a text. */
export interface BodySummary {
  readonly words: number;
  readonly citations: readonly Citation[];
}

/** The summary of a text that is not loaded yet. */
export const emptyBody: BodySummary = { words: 0, citations: [] };

/**
 * Loads MDX texts and keeps of each body its summary, as `data.body`: MDX is rendered from the file,
 * and a thousand bodies would be carried through the whole build.
 */
export function texts(options: Parameters<typeof glob>[0]): Loader {
  const files = glob(options);
  return {
    ...files,
    name: 'texts',
    load: (context) => {
      const set: typeof context.store.set = ({ body = '', ...entry }) => {
        const summary = { words: countWords(body), citations: citationsIn(body) };
        return context.store.set({ ...entry, data: { ...entry.data, body: summary } });
      };
      return files.load({ ...context, store: { ...context.store, set } });
    },
  };
}
