/** The languages of the site, the main one first. */
export const locales = ['ka', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Bilingual = Record<Locale, string>;

/** The main language: it lives at the root of the site. */
export const mainLocale: Locale = 'ka';

/** What the path of a page begins with, below the site's base: nothing in the main language, `en/`. */
export function localePrefix(locale: Locale): string {
  return locale === mainLocale ? '' : `${locale}/`;
}

/** The language of a page by its path below the site's base: `en/articles/` → `en`. */
export function localeAt(path: string): Locale {
  return (
    locales.find((one) => one !== mainLocale && path.startsWith(localePrefix(one))) ?? mainLocale
  );
}

/** `ka` → `en`, `en` → `ka`. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ka' ? 'en' : 'ka';
}

/** Something for each language. */
export function eachLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return { ka: of('ka'), en: of('en') };
}

/** What `getStaticPaths` of every page type gives: `undefined` for Georgian, `en` for English. */
export function localeParams(): {
  params: { locale: string | undefined };
  props: { locale: Locale };
}[] {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The route parameter of a language: the main one has none. */
export function localeParam(locale: Locale): string | undefined {
  return locale === mainLocale ? undefined : locale;
}
