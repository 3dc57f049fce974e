import { z } from 'astro/zod';
import { bilingual } from '#i18n/schema.ts';

/** Units of a figure; none means a plain number. */
export const units = ['%', 'GEL', 'EUR', 'USD', 'GBP', 'PLN', 'INR', 'PHP'] as const;

/** A number that prose may print: the value as printed (15 with unit % is fifteen per cent). */
export const figureSchema = z.strictObject({
  value: z.number(),
  unit: z.enum(units).optional(),
  scale: z.enum(['thousand', 'million', 'billion']).optional(),
});

/** A sourced fact, as `content/facts/<topic>.yaml` holds it under its id. */
export const factSchema = z.strictObject({
  /** What the source says, in our words; `{name}` prints a figure. */
  claim: bilingual,
  figures: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), figureSchema).default({}),
  /** The year of the figure, as text: `2006`, `2003–2005`, `undated`. */
  year: z.union([z.string(), bilingual]),
  publisher: z.union([z.string(), bilingual]),
  title: z.union([z.string(), bilingual]).optional(),
  /** The publisher's own page or DOI; left out where only a copy was seen. */
  url: z.url().optional(),
  /** A primary or official, B reputable second hand, C weak: never stated as fact. */
  grade: z.enum(['A', 'B', 'C']),
  /** When the source was read: year and month. */
  checked: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  /** Who is behind it, when the publisher sells or advises on BPO. */
  sponsor: bilingual.optional(),
  /** What to bear in mind: old, planned, undated, promotional. */
  caution: bilingual.optional(),
  /** Law, tax, anything a reader may act on. */
  act: z.boolean().optional(),
});

/** One file of facts: id → fact. */
export const factFileSchema = z.record(z.string().regex(/^F\d{3}$/), factSchema);

/** A figure of a fact. */
export type Figure = z.infer<typeof figureSchema>;

/** A sourced fact. */
export type Fact = z.infer<typeof factSchema>;
