import type { AnswerWords } from './view.ts';

/** The key „/“, which opens the search; readers who speak to their machine can switch it off. */
export interface SlashKey {
  isOn(): boolean;
  turn(on: boolean): void;
}

const stored = 'search-slash';

const slashKey: SlashKey = {
  isOn() {
    try {
      return localStorage.getItem(stored) !== 'off';
    } catch {
      return true;
    }
  },
  turn(on) {
    try {
      localStorage.setItem(stored, on ? 'on' : 'off');
    } catch {
      // A browser that stores nothing keeps the key as it is.
    }
  },
};

const loadDialog = () => import('./dialog.client.ts');
const loadWords = () =>
  document.documentElement.lang === 'en'
    ? import('#i18n/en/search.ts')
    : import('#i18n/ka/search.ts');
const quietly = () => undefined;

/**
 * Makes the search form of the header open a dialog, and the search page search. Nothing is loaded
 * before the reader touches the search; if it cannot be loaded, the form leads to the search page.
 */
export function startSearch(form: HTMLFormElement | null): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const field = (page ?? form)?.querySelector('input');
  if (!field) return;
  if (page) startSearchPage(page, field);
  else startDialog(form!, field);
  document.addEventListener('keydown', (event) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    field.focus();
    if (!page) open(field);
  });
}

function startSearchPage(page: HTMLElement, field: HTMLInputElement): void {
  const words = JSON.parse(page.querySelector('[data-words]')!.textContent) as AnswerWords;
  const say = (text: string) => (page.querySelector('[data-status]')!.textContent = text);
  const start = (patience?: ReturnType<typeof setTimeout>) =>
    import('./search.client.ts')
      .then(({ startPage }) => startPage(page, words))
      .catch(() => {
        say(words.error);
        delete page.dataset['asked'];
      })
      .finally(() => clearTimeout(patience));
  const isAsked = Boolean(new URLSearchParams(location.search).get('q'));
  if (isAsked) void start(setTimeout(() => say(words.busy), 300));
  else field.addEventListener('focus', () => void start(), { once: true });
}

function startDialog(form: HTMLFormElement, field: HTMLInputElement): void {
  const warm = () => {
    loadWords().catch(quietly);
    loadDialog()
      .then((dialog) => dialog.warm())
      .catch(quietly);
  };
  form.addEventListener('pointerenter', warm, { once: true });
  field.addEventListener('focus', warm, { once: true });
  field.addEventListener('click', () => open(field));
  field.addEventListener('input', () => open(field));
  form.addEventListener('submit', (event) => {
    if (field.value.trim() !== '') return;
    event.preventDefault();
    open(field);
  });
}

/** The dialog takes over what stands in the field; if it does not load, the form still works. */
function open(field: HTMLInputElement): void {
  Promise.all([loadDialog(), loadWords()])
    .then(([{ openDialog }, { search }]) => {
      openDialog(field.value, search, slashKey);
      field.value = '';
    })
    .catch(quietly);
}

/** „/“ outside of fields, Ctrl-K and Command-K, on any keyboard layout. */
function opensSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.code === 'KeyK' && !event.shiftKey;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName);
  return event.key === '/' && !typing && slashKey.isOn();
}
