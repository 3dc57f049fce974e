import type { site as ka } from '#i18n/ka/site.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the frame: header, footer, what every page has. */
export const site = {
  skip: 'Skip to the main text',
  home: 'Home page',
  menu: 'Menu',
  mainMenu: 'Main menu',
  articles: 'Articles',
  estimator: 'Estimator',
  glossary: 'Glossary',
  sources: 'Sources',
  about: 'About',
  search: 'Search',
  searchSite: 'Search the site',
  otherLanguage: 'ქართული',
  otherLanguageTitle: 'ეს გვერდი ქართულად',
  theme: 'Colours',
  themeDark: 'Dark background',
  themeLight: 'Light background',
  top: 'Top of the page',
  motto:
    'Business process outsourcing: what it is, what it costs and when not to do it. We sell nothing and collect nothing.',
  textLicence: 'Text:',
  codeLicence: 'Code:',
  notFoundTitle: 'Page not found',
  notFoundText:
    'There is no page at this address. It may have moved, or the address may be mistyped.',
  notFoundNext: 'Try a search, or choose a section:',
} as const satisfies Same<typeof ka>;
