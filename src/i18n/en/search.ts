import type { search as ka } from '#i18n/ka/search.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the search page and the search dialog. */
export const search = {
  title: 'Search',
  description:
    'Find an article, a term or a tool, in the words you use: any spelling, a Georgian word, a typing slip.',
  label: 'What are you looking for?',
  submit: 'Search',
  hint: 'British or American spelling, one word or a whole question: all work.',
  dialog: 'Search the site',
  close: 'Close search',
  keys: 'Arrow keys choose · Enter opens · Esc closes',
  slash: '“/” opens search',
  noScript:
    'Search runs in the browser and needs JavaScript. It is switched off here, so all articles of the site are listed below.',
  allArticles: 'All articles',
  openPage: 'All results on the search page',
  /** What the browser says of a search. */
  answer: {
    busy: 'Searching…',
    resultsHeading: 'Results',
    results_one: '{{count}} result for “{{query}}”',
    results_other: '{{count}} results for “{{query}}”',
    best: 'Best {{count}} results for “{{query}}”',
    more: 'More results',
    instead: 'Nothing for “{{typed}}”. Showing results for “{{shown}}”.',
    none: 'Nothing found for “{{query}}”.',
    noneHelp: 'Try another word or a shorter question.',
    nearest: 'Similar words:',
    error: 'Search could not load: a file did not arrive. Check the connection and try again.',
    retry: 'Try again',
    kinds: {
      article: 'Article',
      term: 'Term',
      tool: 'Tool',
      path: 'Learning path',
      page: 'Page',
    },
  },
} as const satisfies Same<typeof ka>;
