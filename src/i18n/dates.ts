import type { Locale } from './locales.ts';

/** Names of the months, January first. */
export const monthNames: Record<Locale, readonly string[]> = {
  ka: 'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** `2026-11-23` → `23 ნოემბერი, 2026` or `23 November 2026`; `2026-11` → month and year. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = '', month = '1', day] = iso.split('-');
  const name = monthNames[locale][Number(month) - 1] ?? '';
  if (day === undefined) return locale === 'ka' ? `${name}, ${year}` : `${name} ${year}`;
  return locale === 'ka' ? `${Number(day)} ${name}, ${year}` : `${Number(day)} ${name} ${year}`;
}
