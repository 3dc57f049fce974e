import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#build/checks/all.ts';
import { readContent } from '#build/checks/content.ts';
import { problemText } from '#build/checks/problem.ts';

const text = (title: string) => `---
title: ${title}
description: ${title}.
lead: ${title}.
takeaways:
  - one
  - two
  - three
---

## First {#first}

A ${title} claim of <Value id="F001.share" />.<Fact id="F001" /> The <Term id="sla">SLA</Term>.

## Second {#second}

See [the other](/articles/other/#first) and [a term](/glossary/#sla).
`;

const article = `section: basics
order: 10
reviewed: 2026-01-02
related: [other]
`;

/** Small content in which every check is content: two articles, two facts, one term. */
export const soundContent: Readonly<Record<string, string>> = {
  'content/articles/one/ka.mdx': text('ერთი'),
  'content/articles/one/en.mdx': text('One'),
  'content/articles/one/article.yaml': article,
  'content/articles/other/ka.mdx': text('სხვა'),
  'content/articles/other/en.mdx': text('Other'),
  'content/articles/other/article.yaml': article.replace('[other]', '[one]'),
  'content/articles/one/quiz.yaml': `questions:
${['a', 'b', 'c'].map((id) => question(id)).join('')}`,
  'content/facts/a.yaml': `F001:
  claim: { ka: 'წილი {share}', en: 'share {share}' }
  figures: { share: { value: 15, unit: '%' } }
  year: '2006'
  publisher: P
  grade: B
  checked: 2026-11
F301:
  claim: { ka: სუსტი, en: weak }
  year: '2020'
  publisher: Q
  grade: C
  checked: 2026-11
`,
  'content/glossary/sla.yaml': `number: 1
ka: { term: SLA, short: SLA, meaning: რამე }
en: { term: SLA, short: SLA, meaning: something }
status: attested
`,
  'content/decision/tree.yaml': `questions:
${step('first')}${step('second')}end:
${verdict('  ')}`,
  'src/pages/[...locale]/glossary.astro': '',
};

function step(id: string): string {
  const say = '{ ka: ა, en: a }';
  return `  - id: ${id}
    ask: ${say}
    hint: ${say}
    'yes': ${say}
    'no': ${say}
    stopsOn: 'no'
    stop:
${verdict('      ')}`;
}

function verdict(indent: string): string {
  return [
    'verdict: { ka: ა, en: a }',
    "because: { ka: '{F001.share} ა', en: '{F001.share} a' }",
    'facts: [F001]',
    'next:',
    '  - { to: /articles/other/#first, say: { ka: ა, en: a } }',
    '',
  ]
    .map((line) => (line ? indent + line : line))
    .join('\n');
}

function question(id: string): string {
  const option = (right: string) =>
    `      - { ${right}say: { ka: ა, en: a }, because: { ka: ბ, en: b } }\n`;
  return `  - id: ${id}\n    ask: { ka: კითხვა, en: question }\n    options:\n${option('right: true, ')}${option('')}`;
}

/** What the checks say of the sound content after some files were changed; `null` takes a file away. */
export function problemsAfter(
  changes: Readonly<Record<string, string | null | ((before: string) => string)>>,
  today = new Date('2026-06-01'),
): string[] {
  const root = `${mkdtempSync(join(tmpdir(), 'content-'))}/`;
  try {
    const files = { ...soundContent, ...changes };
    for (const [file, content] of Object.entries(files)) {
      const now = typeof content === 'function' ? content(soundContent[file] ?? '') : content;
      if (now === null) continue;
      mkdirSync(dirname(root + file), { recursive: true });
      writeFileSync(root + file, now);
    }
    return checkContent(readContent(root), root, today).map(problemText);
  } finally {
    rmSync(root, { recursive: true });
  }
}
