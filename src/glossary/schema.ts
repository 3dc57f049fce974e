import { z } from 'astro/zod';

const side = z.strictObject({
  /** The headword. */
  term: z.string().min(1),
  /** The abbreviation in use, when there is one. */
  short: z.string().optional(),
  /** What it means, in one or two sentences. */
  meaning: z.string().min(1),
  /** Other spellings and words that people search for. */
  variants: z.array(z.string()).default([]),
});

/** A term of the glossary, as `content/glossary/<id>.yaml` holds it. */
export const termSchema = z.strictObject({
  /** Its row in the first word list; the order of terms that belong together. */
  number: z.number().int().positive(),
  ka: side,
  en: side,
  /** Ids of related terms. */
  see: z.array(z.string()).default([]),
  /** attested: found in Georgian use; proposed: ours until the field settles on a word. */
  status: z.enum(['attested', 'proposed']),
});

/** A term of the glossary. */
export type Term = z.infer<typeof termSchema>;
