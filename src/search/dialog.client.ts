import styles from '#styles/search-dialog.css?url';
import { href } from '#i18n/href.ts';
import { dialogHtml, optionsHtml } from './dialog.ts';
import { createRunner, locale, warm } from './search.client.ts';
import type { SlashKey } from './start.client.ts';
import { helpHtml, queryHref, statusText, type SearchWords } from './view.ts';

export { warm };

const page = href(locale, '/search/');
const pause = 90;
const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
document.head.append(sheet);

let opened: ((text: string) => void) | undefined;

/** Opens the dialog with what the reader has typed so far; closing it returns the focus. */
export function openDialog(text: string, words: SearchWords, slash: SlashKey): void {
  opened ??= createDialog(words, slash);
  void warm().catch(() => undefined);
  opened(text);
}

function createDialog(words: SearchWords, slash: SlashKey): (text: string) => void {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.dialog);
  dialog.innerHTML = dialogHtml(words, page, href(locale, '/articles/'));
  // It works from the start, but is seen only with its styles.
  dialog.style.opacity = sheet.sheet ? '' : '0';
  sheet.onload = sheet.onerror = () => (dialog.style.opacity = '');
  document.body.append(dialog);

  const part = <T extends HTMLElement>(selector: string) => dialog.querySelector<T>(selector)!;
  const field = part<HTMLInputElement>('[role=combobox]');
  const [status, help, list] = [
    part('[role=status]'),
    part('.search-help'),
    part('[role=listbox]'),
  ];
  const toPage = part<HTMLAnchorElement>('[data-page]');
  const toArticles = part('[data-articles]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let active = -1;

  const run = createRunner({
    onBusy: () => {
      status.textContent = words.answer.busy;
    },
    onOutcome: (outcome, done) => {
      showList(outcome.state === 'ok' ? optionsHtml(outcome, words.answer) : '');
      if (!done) return;
      status.textContent = statusText(outcome, words.answer);
      help.innerHTML = helpHtml(outcome, words.answer, page);
      toPage.href = queryHref(page, outcome.query);
      toPage.hidden = outcome.state !== 'ok';
      toArticles.hidden = outcome.state === 'ok';
    },
  });

  function showList(html: string): void {
    list.innerHTML = html;
    list.hidden = html === '';
    field.setAttribute('aria-expanded', String(html !== ''));
    // The front of the list stays when the rest comes in, and so does the reader's choice.
    activate(active < list.children.length ? active : -1);
  }

  /** Marks an option as the one that Enter opens; the focus itself stays in the field. */
  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) =>
      option.setAttribute('aria-selected', String(at === index)),
    );
    const option = list.children[index];
    if (!option) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function look(): void {
    clearTimeout(timer);
    run(field.value);
    if (field.value.trim() === '') toPage.hidden = toArticles.hidden = true;
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    activate(-1);
    timer = setTimeout(look, pause);
  });
  field.addEventListener('keydown', (event) => {
    const count = list.children.length;
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // One stop more than there are options: between the last and the first stands the field itself.
      const move = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + move + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      (list.children[active] as HTMLAnchorElement).click();
    }
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    const query = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (query !== undefined) {
      event.preventDefault();
      field.value = query;
      field.focus();
      look();
    } else if (target.closest('[data-retry]')) look();
    // A link into the page that is open would leave the dialog over its target.
    else if (target === dialog || target.closest('[data-close], a')) dialog.close();
  });
  const box = part<HTMLInputElement>('[data-slash]');
  box.checked = slash.isOn();
  box.addEventListener('change', () => slash.turn(box.checked));

  return (text) => {
    const opens = !dialog.open;
    if (opens) dialog.showModal();
    field.focus();
    // What is just being typed goes on; only the question of last time is there to be replaced.
    if (text !== '') field.value = text;
    else if (opens) field.select();
    look();
  };
}
