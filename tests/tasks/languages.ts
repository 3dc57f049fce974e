import { en } from '#i18n/en.ts';
import { ka } from '#i18n/ka.ts';

/** Both languages of the site, with their words and the beginning of their addresses. */
export const languages = [
  { locale: 'ka', words: ka, root: '/' },
  { locale: 'en', words: en, root: '/en/' },
] as const;
