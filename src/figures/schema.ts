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
const unit = z.enum(units);

/** A number of our own (an assumption, a fictional firm's) or the figure of a fact. */
const quantity = z.union([z.number(), reference], {
  error: 'write a number or the figure of a fact, such as F050.average',
});

const head = {
  /** The question that the picture answers. */
  title: bilingual,
  /** One sentence: what one sees. It stands under the picture as text. */
  finding: bilingual,
  /** Facts that the picture rests on; every figure used in it must be of one of them. */
  cite: z.array(factId).default([]),
};

const place = z.strictObject({
  label: bilingual,
  /** Hours ahead of UTC, halves allowed: 4, 5.5, -5. */
  offset: z.number().min(-12).max(14).multipleOf(0.25, 'an offset goes by quarters of an hour'),
});

const noted = z.strictObject({
  label: bilingual,
  /** A second, quieter text under the label. */
  note: bilingual.optional(),
});

const bars = z.strictObject({
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

const ranges = z.strictObject({
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

const flow = z.strictObject({
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

const grid = z.strictObject({
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

const split = z.strictObject({
  kind: z.literal('split'),
  ...head,
  /** Who looks at the firm: the customer. */
  actor: bilingual,
  upper: half,
  lower: half,
  /** Name of the line between what is seen and what is not. */
  line: bilingual,
});

const strip = z.strictObject({
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

const layers = z.strictObject({
  kind: z.literal('layers'),
  ...head,
  /** Above the water line. */
  seen: z.array(noted).min(1).max(3),
  /** Below it. */
  hidden: z.array(noted).min(1).max(8),
  /** Name of the water line. */
  line: bilingual,
});

const point = z.tuple([z.number(), z.number()]);

const curves = z.strictObject({
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

const months = z.strictObject({
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

const kinds = [bars, ranges, flow, grid, split, strip, layers, curves, months] as const;

/** One drawing of `figures.yaml`. */
export const figureSchema = z
  .discriminatedUnion('kind', kinds, {
    error: `kind is one of ${kinds.map(({ shape }) => shape.kind.value).join(', ')}`,
  })
  .superRefine((figure, context) => {
    for (const id of factsUsedBy(figure)) {
      if (figure.cite.includes(id)) continue;
      context.addIssue({
        code: 'custom',
        path: ['cite'],
        message: `${id} is used but not cited: add it`,
      });
    }
  });

/** A whole `figures.yaml`: name → drawing. */
export const figuresSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'name a drawing in kebab-case: firm-map'),
  figureSchema,
);

/** One drawing as its author wrote it. */
export type FigureSpec = z.infer<typeof figureSchema>;

/** Ids of the facts whose figures a drawing prints or draws. */
function factsUsedBy(figure: object): Set<string> {
  return new Set(JSON.stringify(figure).match(/F\d{3}(?=\.[a-z])/g) ?? []);
}
