import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsAfter } from './sample-content.ts';

const one = 'content/articles/one/';
const replace = (from: string, to: string) => (text: string) => {
  assert.ok(text.includes(from), `the sample has „${from}“`);
  return text.replace(from, to);
};
const inBoth = (from: string, to: string) => ({
  [`${one}ka.mdx`]: replace(from, to),
  [`${one}en.mdx`]: replace(from, to),
});

test('sound content passes every check', () => {
  assert.deepEqual(problemsAfter({}), []);
});

const inDecision = (from: string, to: string) => ({
  'content/decision/tree.yaml': replace(from, to),
});

/** A mistake, the files that make it, and what the author reads: file, line, column, words. */
const mistakes: [string, Parameters<typeof problemsAfter>[0], RegExp][] = [
  [
    'a missing language',
    { [`${one}en.mdx`]: null },
    /^content\/articles\/one\/en\.mdx:1:1 is missing: every text stands in both languages/,
  ],
  [
    'facts that differ',
    { [`${one}en.mdx`]: replace('<Fact id="F001" />', '') },
    /one\/en\.mdx:1:1 facts differ: F001 stands in ka\.mdx only/,
  ],
  [
    'figures that differ',
    { [`${one}ka.mdx`]: replace('SLA</Term>.', 'SLA</Term>. <Num v={12} as="GEL" />') },
    /one\/en\.mdx:1:1 figures differ: 12GEL stands in ka\.mdx only/,
  ],
  [
    'section ids that differ',
    { [`${one}en.mdx`]: replace('{#second}', '{#zweite}') },
    /one\/en\.mdx:15:1 section ids differ: „zweite“ here, „second“ in content\/articles\/one\/ka\.mdx/,
  ],
  [
    'a section without an id',
    inBoth(' {#second}', ''),
    /one\/ka\.mdx:15:1 this heading needs an id/,
  ],
  [
    'a section id twice',
    inBoth('{#second}', '{#first}'),
    /one\/ka\.mdx:15:1 the section id „first“ is taken/,
  ],
  [
    'a next step that leads nowhere',
    inDecision('/articles/other/#first', '/articles/other/#third'),
    /decision\/tree\.yaml:13:17 link „\/articles\/other\/#third“: no such section there/,
  ],
  [
    'a verdict that rests on an unknown fact',
    inDecision('[F001]', '[F001, F999]'),
    /decision\/tree\.yaml:11:\d+ unknown fact „F999“/,
  ],
  [
    'a verdict that rests on a weak statement',
    inDecision('[F001]', '[F001, F301]'),
    /decision\/tree\.yaml:11:\d+ F301 has grade C and is no fact/,
  ],
  [
    'a verdict that prints a figure without its source',
    inDecision('facts: [F001]', 'facts: []'),
    /decision\/tree\.yaml:10:\d+ prints a figure of F001, which „facts“ does not name/,
  ],
  [
    'a figure typed into a verdict',
    inDecision("'{F001.share} a'", "'{F001.share} of 60'"),
    /decision\/tree\.yaml:10:\d+ .*the figure „60“ is typed/,
  ],
  [
    'a question without its English',
    inDecision('hint: { ka: ა, en: a }', "hint: { ka: ა, en: '' }"),
    /decision\/tree\.yaml:4:\d+ .*the English text is missing/,
  ],
  [
    'an unknown component',
    inBoth('See [', '<Foo /> See ['),
    /one\/ka\.mdx:17:1 unknown component <Foo>/,
  ],
  [
    'an import',
    inBoth('## First', "import './own.css';\n\n## First"),
    /one\/ka\.mdx:11:1 a text imports and exports nothing/,
  ],
  [
    'a component without its attribute',
    inBoth('<Fact id="F001" />', '<Fact />'),
    /one\/ka\.mdx:13:\d+ <Fact> needs id="…"/,
  ],
  [
    'an unknown fact',
    inBoth('<Fact id="F001" />', '<Fact id="F001" /><Fact id="F999" />'),
    /one\/ka\.mdx:13:\d+ unknown fact <Fact id="F999">/,
  ],
  [
    'an unknown figure of a fact',
    inBoth('F001.share', 'F001.shape'),
    /one\/ka\.mdx:13:\d+ unknown figure <Value id="F001.shape">/,
  ],
  [
    'a figure of a fact never cited',
    inBoth('<Fact id="F001" />', ''),
    /prints a figure of F001, which the text never cites/,
  ],
  [
    'a weak statement cited as a fact',
    inBoth('See [', '<Fact id="F301" />See ['),
    /one\/ka\.mdx:17:1 F301 has grade C and is no fact: use <Claim id="F301">/,
  ],
  [
    'a fact shown as a weak statement',
    inBoth('See [', 'x <Claim id="F001">y</Claim> ['),
    /F001 has grade B: cite it with <Fact id="F001" \/>/,
  ],
  [
    'an unknown term',
    inBoth('id="sla"', 'id="slb"'),
    /one\/ka\.mdx:13:\d+ unknown term <Term id="slb">/,
  ],
  [
    'a term linked twice',
    inBoth('See [', 'The <Term id="sla">SLA</Term> ['),
    /one\/ka\.mdx:17:5 <Term id="sla"> a second time/,
  ],
  [
    'an abbreviation before its link',
    inBoth('A ', 'Each SLA-ს '),
    /one\/ka\.mdx:13:1 „SLA“ is used before it is linked/,
  ],
  [
    'a term in another form before its link',
    {
      'content/glossary/audit.yaml':
        'number: 2\nka: { term: აუდიტი, meaning: რამე }\nen: { term: audit, meaning: something }\nstatus: attested\n',
      [`${one}ka.mdx`]: replace('See [', 'აუდიტით. <Term id="audit">აუდიტს</Term> ['),
      [`${one}en.mdx`]: replace('See [', 'Audits. An <Term id="audit">audit</Term> ['),
    },
    /one\/ka\.mdx:17:1 a form of „აუდიტს“ is used before it is linked: move <Term id="audit"> here/,
  ],
  [
    'an unknown drawing',
    inBoth('See [', 'See <Figure id="map" /> ['),
    /figures\.yaml has no drawing „map“/,
  ],
  [
    'a link to no article',
    inBoth('/articles/other/', '/articles/gone/'),
    /one\/ka\.mdx:17:\d+ link „\/articles\/gone\/#first“: there is no article „gone“/,
  ],
  ['a link to no section', inBoth('/other/#first', '/other/#third'), /no such section there/],
  ['a link to no page', inBoth('/glossary/#sla', '/glosary/'), /there is no such page/],
  ['a link with its language', inBoth('/glossary/#sla', '/en/glossary/'), /leave the language out/],
  [
    'a link without its slash',
    inBoth('/articles/other/#first', '/articles/other'),
    /the path ends with a slash/,
  ],
  [
    'a figure typed into the prose',
    inBoth('A ', 'About 40% of '),
    /one\/ka\.mdx:13:1 the figure „40%“ is typed into the prose/,
  ],
  [
    'a figure typed into the lead',
    inBoth('lead: ', 'lead: 40 '),
    /one\/ka\.mdx:4:\d+ lead: the figure „40“ is typed/,
  ],
  [
    'a figure typed into a quiz',
    { [`${one}quiz.yaml`]: replace('კითხვა', 'კითხვა 7') },
    /one\/quiz\.yaml:3:\d+ questions\.0\.ask\.ka: the figure „7“/,
  ],
  [
    'a lead of four sentences',
    inBoth('lead: ', 'lead: A. B. C. '),
    /the lead has more than three sentences/,
  ],
  ['too few takeaways', inBoth('  - three\n', ''), /one\/ka\.mdx:\d+:\d+ takeaways/],
  [
    'front matter of an unknown name',
    inBoth('lead: ', 'leed: '),
    /one\/ka\.mdx:\d+:\d+ .*(lead|leed)/,
  ],
  [
    'a related article that is not there',
    { [`${one}article.yaml`]: replace('[other]', '[gone]') },
    /one\/article\.yaml:4:\d+ related: there is no other article „gone“/,
  ],
  [
    'an old law date',
    { [`${one}article.yaml`]: (text) => `${text}lawChecked: 2025-05-01\n` },
    /one\/article\.yaml:5:\d+ law and tax were checked on 2025-05-01, over 12 months ago/,
  ],
  [
    'law cited without a date',
    { 'content/facts/a.yaml': replace('grade: B', 'grade: B\n  act: true') },
    /one\/article\.yaml:1:1 cites F001, law or tax a reader may act on/,
  ],
  [
    'a quiz with two right answers',
    { [`${one}quiz.yaml`]: replace('- { say', '- { right: true, say') },
    /one\/quiz\.yaml:5:\d+ questions\.0\.options: exactly one option must be/,
  ],
  [
    'an option without feedback',
    { [`${one}quiz.yaml`]: replace(', because: { ka: ბ, en: b }', '') },
    /one\/quiz\.yaml:\d+:\d+ questions\.0\.options\.0\.because/,
  ],
  [
    'a fact twice',
    { 'content/facts/b.yaml': 'F001:\n  grade: A\n' },
    /b\.yaml:1:\d+ the fact F001 stands twice|b\.yaml:2:\d+ the fact F001 stands twice/,
  ],
  [
    'a claim with an unknown figure',
    { 'content/facts/a.yaml': replace('წილი {share}', 'წილი {shar}') },
    /a\.yaml:2:\d+ F001: the claim names the figure \{shar\}/,
  ],
  [
    'a claim whose languages differ',
    { 'content/facts/a.yaml': replace('share {share}', 'share') },
    /the figure \{share\} stands in one language only/,
  ],
  [
    'a straight apostrophe in a text',
    { [`${one}en.mdx`]: replace('A One', "A firm's One") },
    /one\/en\.mdx:13:1 straight quote in „firm's“/,
  ],
  [
    'straight quotes at the head of a text',
    { [`${one}ka.mdx`]: replace('lead: ერთი.', 'lead: \'"ერთი".\'') },
    /one\/ka\.mdx:4:7 straight quote/,
  ],
  [
    'a term without a meaning',
    { 'content/glossary/sla.yaml': replace(', meaning: რამე', '') },
    /sla\.yaml:2:\d+ ka\.meaning/,
  ],
  [
    'see-also to no term',
    { 'content/glossary/sla.yaml': (text) => `${text}see: [kpi]\n` },
    /sla\.yaml:5:\d+ see: unknown term „kpi“/,
  ],
  ['a broken term', { 'content/glossary/sla.yaml': 'ka: [\n' }, /sla\.yaml:\d+:\d+ (?!number)/],
  ['an empty term', { 'content/glossary/sla.yaml': '' }, /sla\.yaml:1:1 number/],
  ['broken facts', { 'content/facts/a.yaml': 'F001: {\n' }, /facts\/a\.yaml:\d+:\d+ /],
  [
    'two documents in a file',
    { 'content/facts/a.yaml': (text) => `${text}---\n${text}` },
    /facts\/a\.yaml:1:1 expected a single document/,
  ],
  ['broken YAML', { [`${one}article.yaml`]: 'section: [basics\n' }, /one\/article\.yaml:\d+:\d+ /],
  ['broken front matter', inBoth('title: ', 'title: ['), /one\/ka\.mdx:\d+:\d+ (?!title)/],
  ['broken MDX', inBoth('See [', 'See <Term id="sla" ['), /one\/ka\.mdx:\d+:\d+ /],
];

for (const [name, changes, expected] of mistakes) {
  test(`found with its place: ${name}`, () => {
    const problems = problemsAfter(changes);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      `${problems.join('\n') || 'nothing found'}\n≠ ${expected}`,
    );
  });
}

/** What looks like a mistake and is none. */
const allowed: [string, Parameters<typeof problemsAfter>[0]][] = [
  ['printed quotes', { [`${one}en.mdx`]: replace('A One', '“A firm’s” One') }],
  [
    'years, dates, norms and hours',
    inBoth('A ', 'In 1996–2011, on 1 March 2024, ISO 37500, Art. 28, 24/7, UTC+4: '),
  ],
  ['figures inside a weak claim', inBoth('See [', 'x <Claim id="F301">60–70 %</Claim> [')],
  ['a number of an invented firm', inBoth('See [', 'x <Num v={12} as="GEL" /> [')],
  ['an abbreviation in a heading before its link', inBoth('## First', '## What is an SLA')],
  [
    'a law date within a year',
    { [`${one}article.yaml`]: (text) => `${text}lawChecked: 2025-07-01\n` },
  ],
];

for (const [name, changes] of allowed) {
  test(`not found: ${name}`, () => assert.deepEqual(problemsAfter(changes), []));
}
