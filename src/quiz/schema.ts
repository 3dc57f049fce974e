import { z } from 'astro/zod';
import { bilingual } from '#i18n/schema.ts';

const option = z.strictObject({
  right: z.literal(true).optional(),
  say: bilingual,
  /** The feedback: why this answer is right or wrong. Every option has one. */
  because: bilingual,
});

const question = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  ask: bilingual,
  options: z
    .array(option)
    .min(2)
    .max(4)
    .refine((options) => options.filter((one) => one.right).length === 1, {
      message: 'exactly one option must be `right: true`',
    }),
});

/** The self-test of an article, as `quiz.yaml` beside it holds it. */
export const quizSchema = z.strictObject({ questions: z.array(question).min(3).max(5) });

/** The self-test of an article. */
export type Quiz = z.infer<typeof quizSchema>;
