import type { Locale } from '#i18n/locales.ts';
import { startEngine } from './engine.client.ts';
import { createSearch, nothing, type Outcome, type Search } from './search.ts';

/** The language of the page decides in which language is searched. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'ka';

let started: Promise<Search> | undefined;

/** Starts loading the index, once. */
export function warm(): Promise<Search> {
  started ??= startEngine(locale).then((engine) => createSearch(engine, locale));
  return started;
}

/** How a search reports to a view. */
export interface Watcher {
  /** Nothing has come for a while. */
  onBusy(): void;
  /** The front of the list, or the whole; `done` with the last call. */
  onOutcome(outcome: Outcome, done: boolean): void;
}

const patience = 300;

/** Runs searches for one view: only the last query is answered, an empty one at once. */
export function createRunner({
  onBusy,
  onOutcome,
}: Watcher): (text: string, limit?: number) => void {
  let last = 0;
  return (text, limit = 12) => {
    const own = ++last;
    if (text.trim() === '') return onOutcome({ ...nothing, state: 'none', query: '' }, true);
    const isLast = () => own === last;
    const timer = setTimeout(() => isLast() && onBusy(), patience);
    const show = (outcome: Outcome, done: boolean) => {
      if (!isLast()) return;
      clearTimeout(timer);
      // The next search fetches every file again.
      if (outcome.state === 'error') started = undefined;
      onOutcome(outcome, done);
    };
    warm()
      .then((search) => search(text, { limit, onFront: (front) => show(front, false) }))
      .catch(
        (cause: unknown) => ({ ...nothing, state: 'error', query: text.trim(), cause }) as const,
      )
      .then((outcome) => show(outcome, true))
      .finally(() => clearTimeout(timer));
  };
}
