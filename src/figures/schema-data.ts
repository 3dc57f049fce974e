import { z } from 'astro/zod';
import { bilingual } from '#i18n/schema.ts';
import { head, quantity, unit } from './schema-fields.ts';

const place = z.strictObject({
  label: bilingual,
  /** Hours ahead of UTC, halves allowed: 4, 5.5, -5. */
  offset: z.number().min(-12).max(14).multipleOf(0.25, 'an offset goes by quarters of an hour'),
});

/** Amounts to compare: bars from zero. */
export const bars = z.strictObject({
  kind: z.literal('bars'),
  ...head,
  /** Unit of the numbers that are written here; figures of facts have their own. */
  unit: unit.optional(),
  /** Right end of the scale, such as 100 for shares of a whole; left out: the longest bar. */
  max: z.number().positive().optional(),
  items: z
    .array(
      z.strictObject({
        label: bilingual,
        /** For example whose answers they are, or the year. */
        note: bilingual.optional(),
        value: quantity,
        unit: unit.optional(),
        /** Drawn hatched: not of one kind with the others (a claim, an assumption). */
        hatched: z.boolean().optional(),
      }),
    )
    .min(2, 'bars compare: give two items or more')
    .max(10, 'more than ten bars cannot be read at once'),
});

/** Ranges on one scale, with an average marked and sellers’ claims hatched. */
export const ranges = z.strictObject({
  kind: z.literal('ranges'),
  ...head,
  unit: unit.optional(),
  /** Right end of the one scale that all items share; it starts at 0. */
  max: z.number().positive(),
  /** What the mark is, for all items; left out: “on average”. */
  markLabel: bilingual.optional(),
  items: z
    .array(
      z.strictObject({
        label: bilingual,
        note: bilingual.optional(),
        low: quantity,
        high: quantity,
        /** A point within the range, usually the average. */
        mark: quantity.optional(),
        /** A seller's claim: drawn hatched and said in words. */
        claimed: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(8),
});

/** Office hours of places by the clock of one of them. */
export const strip = z.strictObject({
  kind: z.literal('strip'),
  ...head,
  /** Whose clock the scale shows. */
  origin: place,
  places: z
    .array(
      place.extend({
        /** Same country, near in place or clock, far. */
        kind: z.enum(['on', 'near', 'off']),
      }),
    )
    .min(1)
    .max(8),
});

const point = z.tuple([z.number(), z.number()]);

/** Up to four lines over one plane. */
export const curves = z.strictObject({
  kind: z.literal('curves'),
  ...head,
  x: bilingual,
  y: bilingual,
  xUnit: unit.optional(),
  yUnit: unit.optional(),
  /** First and last volume of `contract` series; 1 is the normal month. */
  volumes: z.tuple([z.number().positive(), z.number().positive()]).default([0.6, 1.4]),
  /** The first one is drawn strongest. */
  series: z
    .array(
      z.union(
        [
          z.strictObject({ label: bilingual, points: z.array(point).min(2) }),
          z.strictObject({
            label: bilingual,
            /** Cost by volume as the estimator computes it, both in % of the normal month. */
            contract: z.enum(['fixed', 'banded', 'unit', 'inhouse']),
          }),
        ],
        {
          error:
            'a series has a label and either points: [[x, y], …] or contract: fixed | banded | unit | inhouse',
        },
      ),
    )
    .min(1)
    .max(4, 'four curves are the most one can tell apart'),
});

/** A year in twelve numbers. */
export const months = z.strictObject({
  kind: z.literal('months'),
  ...head,
  /** What is counted, in words (or the unit of the numbers). */
  unit: z.union([bilingual, unit]),
  series: z
    .array(
      z.strictObject({
        label: bilingual,
        values: z.array(z.number().nonnegative()).length(12, 'a year has twelve values'),
        as: z.enum(['bar', 'line']),
      }),
    )
    .min(1)
    .max(3)
    .refine((all) => all.filter(({ as }) => as === 'bar').length <= 2, 'two bars a month at most'),
});
