import type { quiz as ka } from '#i18n/ka/quiz.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the self-test at the end of an article. */
export const quiz = {
  heading: 'Test yourself',
  lead: 'Choose an answer and see why it is right or wrong. Nothing is stored.',
  right: 'Right.',
  wrong: 'Not right.',
} as const satisfies Same<typeof ka>;
