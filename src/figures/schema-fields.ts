import { z } from 'astro/zod';
import { units } from '#facts/schema.ts';
import { bilingual } from '#i18n/schema.ts';

const factId = z.string().regex(/^F\d{3}$/, 'write the id of a fact, such as F050');
const reference = z
  .string()
  .regex(
    /^F\d{3}\.[a-z][a-z0-9-]*$/,
    'write a number or the figure of a fact, such as F050.average',
  );
/** Unit of a number, as facts have it. */
export const unit = z.enum(units);

/** A number of our own (an assumption, a fictional firm's) or the figure of a fact. */
export const quantity = z.union([z.number(), reference], {
  error: 'write a number or the figure of a fact, such as F050.average',
});

/** What every drawing has, whatever its kind. */
export const head = {
  /** The question that the picture answers. */
  title: bilingual,
  /** One sentence: what one sees. It stands under the picture as text. */
  finding: bilingual,
  /** Facts that the picture rests on; every figure used in it must be of one of them. */
  cite: z.array(factId).default([]),
};

/** A label with a quieter second text. */
export const noted = z.strictObject({
  label: bilingual,
  /** A second, quieter text under the label. */
  note: bilingual.optional(),
});
