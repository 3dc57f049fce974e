import { startLanguageLink } from '#components/language-link.client.ts';
import { startThemeButton } from '#components/theme.client.ts';
import { startContents } from '#library/contents.client.ts';
import { startNotes, startTerms } from '#mdx/notes.client.ts';
import { startSearch } from '#search/start.client.ts';

startLanguageLink(document.querySelector('[data-language-link]'));
startThemeButton(document.querySelector('[data-theme-button]'));
startContents();
startNotes();
startTerms();
startSearch(document.querySelector('[data-search]'));

// The first paint laid out only what was near; the rest follows, unless the reader is already in it.
addEventListener('load', () =>
  setTimeout(() => {
    if (scrollY === 0) document.documentElement.dataset['whole'] = '';
  }, 200),
);
