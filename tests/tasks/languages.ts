import { words } from '../site/words.ts';

/** Both languages of the site, with their words and the beginning of their addresses. */
export const languages = [
  { locale: 'ka', words: words.ka, root: '/' },
  { locale: 'en', words: words.en, root: '/en/' },
] as const;
