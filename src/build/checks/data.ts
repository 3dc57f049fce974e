import type { z } from 'astro/zod';
import { treeSchema } from '#decision/schema.ts';
import { factFileSchema } from '#facts/schema.ts';
import { termSchema } from '#glossary/schema.ts';
import { articleSchema, frontMatterSchema } from '#library/schema.ts';
import { quizSchema } from '#quiz/schema.ts';
import type { Content } from './content.ts';
import type { DataFile, Path } from './data-file.ts';
import type { Problem } from './problem.ts';

/** Data that does not fit its schema, references between data files, placeholders of figures. */
export function checkData(content: Content): Problem[] {
  return [
    ...content.articles.flatMap(({ shared, quiz, sides }) => [
      ...fits(shared, articleSchema),
      ...fits(quiz, quizSchema),
      ...sides.flatMap(({ front }) => fits(front, frontMatterSchema)),
    ]),
    ...content.factFiles.flatMap((file) => [...fits(file, factFileSchema), ...placeholders(file)]),
    ...[...content.terms.values()].flatMap((file) => [
      ...fits(file, termSchema),
      ...see(file, content),
    ]),
    ...fits(content.decision, treeSchema),
    ...[
      content.decision,
      ...content.articles.flatMap(({ quiz, figures, sides }) => [
        quiz,
        figures,
        ...sides.map(({ front }) => front),
      ]),
    ].flatMap((file) => (file ? references(file, content) : [])),
  ];
}

function fits(file: DataFile | undefined, schema: z.ZodType): Problem[] {
  if (!file || file.unreadable) return [];
  const result = schema.safeParse(file.data);
  return (result.error?.issues ?? []).map(({ path, message }) =>
    file.problem(path as Path, `${path.join('.')}: ${message}${hintFor(message)}`),
  );
}

/** The mistake behind most unknown keys. */
const hintFor = (message: string) =>
  message.startsWith('Unrecognized key') ? ' (a text with a comma inside { … } needs quotes)' : '';

function see(file: DataFile, { terms }: Content): Problem[] {
  const list = (file.data as { see?: string[] }).see ?? [];
  return list.flatMap((id, index) =>
    terms.has(id) ? [] : [file.problem(['see', index], `see: unknown term „${id}“`)],
  );
}

/** `{average}` in a claim names a figure of its own fact, the same ones in both languages. */
function placeholders(file: DataFile): Problem[] {
  const facts = file.data as Record<string, { claim?: Record<string, string>; figures?: object }>;
  return Object.entries(facts).flatMap(([id, { claim = {}, figures = {} }]) => {
    const used = (text = '') =>
      new Set(Array.from(text.matchAll(/\{([a-z0-9-]+)(?:\|bare)?\}/g), ([, name]) => name ?? ''));
    const unknown = [...used(claim['ka']), ...used(claim['en'])].find((name) => !(name in figures));
    if (unknown)
      return [
        file.problem(
          [id, 'claim'],
          `${id}: the claim names the figure {${unknown}}, which it does not have`,
        ),
      ];
    const differs = [...used(claim['ka']).symmetricDifference(used(claim['en']))][0];
    return differs
      ? [file.problem([id, 'claim'], `${id}: the figure {${differs}} stands in one language only`)]
      : [];
  });
}

/** `{F050.average}` in words at the head of a text, in quizzes and drawings. */
function references(file: DataFile, { facts }: Content): Problem[] {
  return file.leaves.flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(/\{(F\d{3})\.([a-z0-9-]+)(?:\|bare)?\}|^(F\d{3})\.([a-z0-9-]+)$/g),
    ).flatMap(([whole, id = '', name = '', only = '', onlyName = '']) => {
      const known = facts.get(id || only)?.figures?.[name || onlyName];
      return known ? [] : [file.problem(path, `unknown figure ${whole}`)];
    }),
  );
}
