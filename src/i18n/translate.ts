import { createInstance, type TFunction } from 'i18next';
import { en } from './en.ts';
import { ka } from './ka.ts';
import type { Locale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof ka };
    returnNull: false;
    strictKeyChecks: true;
  }
}

function fail(what: string): never {
  throw new Error(`Interface words: ${what} (src/i18n)`);
}

const words = createInstance();
void words.init({
  lng: process.env['I18N_LANGUAGE'] ?? 'ka',
  fallbackLng: false,
  defaultNS: 'ui',
  initAsync: false,
  returnNull: false,
  resources: { ka: { ui: ka }, en: { ui: en } },
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => fail(`no „${key}“ in ${String(languages)}`),
  missingInterpolationHandler: (text, value) => fail(`no value for ${String(value)} in „${text}“`),
});

const translators = new Map<string, TFunction>();

/** The function that gives interface words in one language. A missing key or value throws. */
export function translator(locale: Locale): TFunction {
  const language = process.env['I18N_LANGUAGE'] ?? locale;
  const known = translators.get(language) ?? remembering(words.getFixedT(language));
  translators.set(language, known);
  return known;
}

/** The same function; a word without values is looked up once for all pages. */
function remembering(t: TFunction): TFunction {
  const said = new Map<unknown, unknown>();
  const remembers = (key: unknown, ...values: unknown[]): unknown => {
    if (values.length > 0) return (t as (...all: unknown[]) => unknown)(key, ...values);
    if (!said.has(key)) said.set(key, t(key as never));
    return said.get(key);
  };
  return remembers as TFunction;
}

/** The word lists of one room, as they stand, for a script in the browser. */
export function roomWords<Room extends keyof typeof ka>(
  locale: Locale,
  room: Room,
): (typeof ka)[Room] {
  return (locale === 'ka' ? ka : (en as unknown as typeof ka))[room];
}
