import { z } from 'astro/zod';
import { bars, curves, months, ranges, strip } from './schema-data.ts';
import { flow, grid, layers, split } from './schema-ideas.ts';

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
