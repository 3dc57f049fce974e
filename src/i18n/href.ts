import { mainLocale, type Locale } from './locales.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Address of a page: `('en', '/glossary/')` → `/en/glossary/`, under the site's base path. */
export function href(locale: Locale, path: string): string {
  const rest = path.replace(/^\//, '');
  return `${base}/${locale === mainLocale ? '' : `${locale}/`}${rest}`;
}

/** Address of a file that has no language: `/icon.svg`, under the site's base path. */
export function fileHref(path: string): string {
  return `${base}/${path.replace(/^\//, '')}`;
}

/** Path of a page without base and language: `/repo/en/glossary/` → `/glossary/`. */
export function plainPath(pathname: string): string {
  const rest = base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  return rest.replace(/^\/en(?=\/|$)/, '') || '/';
}
