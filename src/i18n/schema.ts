import { z } from 'astro/zod';

/** A text that stands in both languages; none may be empty. */
export const bilingual = z.strictObject({
  ka: z.string().trim().min(1, 'the Georgian text is missing'),
  en: z.string().trim().min(1, 'the English text is missing'),
});
