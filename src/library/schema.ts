import { z } from 'astro/zod';

/** The sections of the library, in their order. */
export const sections = ['basics', 'deciding', 'doing', 'context'] as const;

/** A section of the library. */
export type Section = (typeof sections)[number];

const date = z
  .union([z.string(), z.date()])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)));

/** What both languages of an article share: `article.yaml`. */
export const articleSchema = z.strictObject({
  section: z.enum(sections),
  /** Position within the section. */
  order: z.number(),
  /** Day of the last review. */
  reviewed: date,
  /** Day on which law and tax were checked; only articles that speak of them. */
  lawChecked: date.optional(),
  /** Slugs of articles to read next to it. */
  related: z.array(z.string()).default([]),
  /** Share link of the estimator's case that shows the article's point. */
  estimator: z.string().startsWith('#v=').optional(),
  /** Former slugs: their addresses redirect here. */
  formerly: z.array(z.string()).default([]),
});

/** The words of an article in one language: the front matter of `ka.mdx` and `en.mdx`. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).max(160),
  /** At most three sentences. */
  lead: z.string().min(1),
  /** Three to five sentences, each of which stands alone. */
  takeaways: z.array(z.string().min(1)).min(3).max(5),
});
