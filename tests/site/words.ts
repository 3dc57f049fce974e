import { en } from '#i18n/en.ts';
import { ka } from '#i18n/ka.ts';

/** The interface words by language, as the tests read them. */
export const words = { ka, en } as const;
