import type { Locale } from '#i18n/locales.ts';
import { startEngine, type BrowserEngine } from './engine.client.ts';
import { createSearch, nothing, type Outcome, type Search } from './search.ts';

/** The language of the page decides in which language is searched. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'ka';

let started: Promise<{ engine: BrowserEngine; search: Search }> | undefined;

/** Starts loading the index, once. */
export function warm(): Promise<{ engine: BrowserEngine; search: Search }> {
  started ??= startEngine(locale).then((engine) => ({
    engine,
    search: createSearch(engine, locale),
  }));
  return started;
}

/** Forgets what was loaded, so that the next search fetches every file again. */
function forget(): void {
  void started?.then(({ engine }) => engine.close()).catch(() => undefined);
  started = undefined;
}

/** How a search reports to a view. */
export interface Watcher {
  /** Nothing has come for a while. */
  onBusy(): void;
  /** The front of the list, or the whole; `done` with the last call. */
  onOutcome(outcome: Outcome, done: boolean): void;
}

const patience = 300;

/** Runs searches for one view: only the last query is answered. */
export function createRunner({
  onBusy,
  onOutcome,
}: Watcher): (text: string, limit?: number) => void {
  let last = 0;
  return (text, limit = 12) => {
    const own = ++last;
    const isLast = () => own === last;
    const timer = setTimeout(() => isLast() && onBusy(), patience);
    const show = (outcome: Outcome, done: boolean) => {
      if (!isLast()) return;
      clearTimeout(timer);
      if (outcome.state === 'error') forget();
      onOutcome(outcome, done);
    };
    warm()
      .then(({ search }) => search(text, { limit, onFront: (front) => show(front, false) }))
      .catch(
        (cause: unknown) => ({ ...nothing, state: 'error', query: text.trim(), cause }) as const,
      )
      .then((outcome) => show(outcome, true))
      .finally(() => clearTimeout(timer));
  };
}
