import { z } from 'astro/zod';
import { bilingual } from '#i18n/schema.ts';
import { head, noted } from './schema-fields.ts';

/** Stages in their order. */
export const flow = z.strictObject({
  kind: z.literal('flow'),
  ...head,
  stages: z
    .array(
      noted.extend({
        /** Page about this stage, without the language: `/articles/prepare/`. */
        link: z
          .string()
          .regex(/^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/, 'write /articles/slug/')
          .optional(),
      }),
    )
    .min(2, 'a flow has two stages or more')
    .max(9),
  /** A way back from the last stage to the first. */
  loop: z.strictObject({ label: bilingual }).optional(),
});

const axisOfGrid = z.strictObject({ label: bilingual, low: bilingual, high: bilingual });
const corners = ['low-low', 'high-low', 'low-high', 'high-high'] as const;

/** Two by two: four cells between two axes. */
export const grid = z.strictObject({
  kind: z.literal('grid'),
  ...head,
  x: axisOfGrid,
  y: axisOfGrid,
  cells: z
    .array(
      noted.extend({
        /** Place in the grid, x first: `high-low` is high x, low y. */
        at: z.enum(corners),
        /** The cell the article is about: tinted. */
        strong: z.boolean().optional(),
      }),
    )
    .length(4, 'a grid has four cells')
    .refine((cells) => new Set(cells.map(({ at }) => at)).size === 4, 'each place once, please'),
});

const half = z.strictObject({ label: bilingual, items: z.array(bilingual).min(1).max(10) });

/** A firm in two halves, and who sees the upper one. */
export const split = z.strictObject({
  kind: z.literal('split'),
  ...head,
  /** Who looks at the firm: the customer. */
  actor: bilingual,
  upper: half,
  lower: half,
  /** Name of the line between what is seen and what is not. */
  line: bilingual,
});

/** What is seen and what is hidden: an iceberg. */
export const layers = z.strictObject({
  kind: z.literal('layers'),
  ...head,
  /** Above the water line. */
  seen: z.array(noted).min(1).max(3),
  /** Below it. */
  hidden: z.array(noted).min(1).max(8),
  /** Name of the water line. */
  line: bilingual,
});
