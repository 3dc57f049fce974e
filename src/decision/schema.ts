import { z } from 'astro/zod';
import { bilingual } from '#i18n/schema.ts';

const verdict = z.strictObject({
  verdict: bilingual,
  /** Why, in two to four sentences; figures as `{F050.average}`. */
  because: bilingual,
  /** Facts that the reason rests on; their sources are named below it. */
  facts: z.array(z.string().regex(/^F\d{3}$/)).default([]),
  /** Where to go from here: addresses as in the articles, without a language. */
  next: z.array(z.strictObject({ to: z.string().startsWith('/'), say: bilingual })).min(1),
});

const question = z.strictObject({
  /** Also its anchor in the page. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  ask: bilingual,
  /** How the reader can tell. */
  hint: bilingual,
  /** What stands behind the word „yes“. */
  yes: bilingual,
  no: bilingual,
  /** The answer that ends the way here; the other one leads on. */
  stopsOn: z.enum(['yes', 'no']),
  stop: verdict,
});

/** The questions of the decision aid in their order, and what follows when none of them stops. */
export const treeSchema = z.strictObject({ questions: z.array(question).min(2), end: verdict });

/** The questions of the decision aid. */
export type Tree = z.infer<typeof treeSchema>;
export type Question = Tree['questions'][number];
export type Verdict = Tree['end'];
