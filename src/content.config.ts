import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { treeSchema } from '#decision/schema.ts';
import { factFileSchema } from '#facts/schema.ts';
import { figuresSchema } from '#figures/schema.ts';
import { termSchema } from '#glossary/schema.ts';
import { articleSchema, frontMatterSchema } from '#library/schema.ts';
import { emptyBody, texts } from '#library/text-loader.ts';
import { quizSchema } from '#quiz/schema.ts';

const articles = './content/articles';

/** `slug/ka.mdx` → `slug/ka`, `slug/quiz.yaml` → `slug`. */
const bySlug = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

/** The kinds of content. Each field is explained in the schema of its room. */
export const collections = {
  articles: defineCollection({
    loader: texts({ base: articles, pattern: '*/{ka,en}.mdx', generateId: withoutEnding }),
    schema: frontMatterSchema.transform((front) => ({ ...front, body: emptyBody })),
  }),
  shared: defineCollection({
    loader: glob({ base: articles, pattern: '*/article.yaml', generateId: bySlug }),
    schema: articleSchema,
  }),
  quizzes: defineCollection({
    loader: glob({ base: articles, pattern: '*/quiz.yaml', generateId: bySlug }),
    schema: quizSchema,
  }),
  drawings: defineCollection({
    loader: glob({ base: articles, pattern: '*/figures.yaml', generateId: bySlug }),
    schema: figuresSchema,
  }),
  facts: defineCollection({
    loader: glob({ base: './content/facts', pattern: '*.yaml', generateId: withoutEnding }),
    schema: factFileSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.yaml', generateId: withoutEnding }),
    schema: termSchema,
  }),
  decision: defineCollection({
    loader: glob({ base: './content/decision', pattern: '*.yaml', generateId: withoutEnding }),
    schema: treeSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/{ka,en}.mdx', generateId: withoutEnding }),
    schema: z.strictObject({ title: z.string(), description: z.string(), lead: z.string() }),
  }),
};
