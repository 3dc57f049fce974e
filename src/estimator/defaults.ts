import type { Locale } from '#i18n/locales.ts';
import type { Choice } from './inputs.ts';

/** What the page of a language opens with. */
export function firstChoice(locale: Locale): Choice {
  return { currency: locale === 'ka' ? 'GEL' : 'EUR', model: 'onshore', contract: 'banded' };
}
