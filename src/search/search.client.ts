import type { IndexData } from './ahead.ts';
import { fetchChunks } from './engine.client.ts';
import { readQuery, trimQuery } from './query.ts';
import { createRunner, locale, warm } from './session.client.ts';
import { edgesFor } from './slots.ts';
import { helpHtml, queryHref, resultsHtml, statusText, type AnswerWords } from './view.ts';

// The dialog takes these from here, so that the bundler makes one file of both and not three.
export { createRunner, locale, warm } from './session.client.ts';

const pause = 90;
const step = 12;

/** Brings the search page to life: results as the reader types, with the address in step. */
export function startPage(root: HTMLElement, words: AnswerWords): void {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`)!;
  const form = root.querySelector('form')!;
  const field = form.querySelector('input')!;
  const [status, list, help, all] = [part('status'), part('list'), part('help'), part('all')];
  const inAddress = () => trimQuery(new URLSearchParams(location.search).get('q') ?? '');
  let limit = step;
  // A settled query is one that the reader sent, opened a result of or came with: typing on then
  // starts a new entry of the history instead of changing the old one.
  let settled = inAddress() !== '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = createRunner({
    onBusy: () => {
      status.textContent = words.busy;
      list.ariaBusy = 'true';
    },
    onOutcome: (outcome, done) => {
      list.innerHTML =
        outcome.state === 'ok'
          ? resultsHtml({ ...outcome, more: done && outcome.more }, words)
          : '';
      // With the front of the list already: a sentence that came later would push it down.
      status.textContent = statusText(outcome, words);
      list.ariaBusy = done ? null : 'true';
      if (!done) return;
      delete root.dataset['asked'];
      help.innerHTML = helpHtml(outcome, words, location.pathname);
      all.hidden = outcome.state === 'ok';
    },
  });

  function look(): void {
    clearTimeout(timer);
    run(field.value, limit);
  }

  function keepAddress(): void {
    const query = trimQuery(field.value);
    if (query === inAddress()) return;
    const address = queryHref(location.pathname, query);
    if (settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    settled = false;
  }

  field.addEventListener('input', () => {
    limit = step;
    clearTimeout(timer);
    timer = setTimeout(() => {
      keepAddress();
      look();
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepAddress();
    settled = true;
    look();
  });
  root.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
    if (!target) return;
    if (target.hasAttribute('data-more')) {
      limit += step;
      look();
    } else if (target.hasAttribute('data-retry')) look();
    else if (list.contains(target)) settled = true;
  });
  addEventListener('popstate', () => {
    field.value = inAddress();
    settled = true;
    limit = step;
    look();
  });

  // The reader may have typed while this was on its way.
  field.value ||= inAddress();
  keepAddress();
  const { chunks } = JSON.parse(part('index').textContent) as Partial<IndexData>;
  if (chunks) fetchChunks(chunks, edgesFor(readQuery(field.value, locale)));
  // This is here because the reader came with a query or has touched the field.
  warm().catch(() => undefined);
  look();
}
