import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that hold a feature: each may use models, i18n and itself, never another's view. */
const rooms = [
  'facts',
  'glossary',
  'quiz',
  'decision',
  'estimator',
  'search',
  'library',
  'paths',
  'figures',
];
const views = ['#*/View.astro', '#*/*.client.ts'];
const forbid = (group, message) => ({ group, message });
const neverUp = forbid(['../*', '../**'], 'Import across rooms by #room/file.ts.');
const pagesAndLayouts = forbid(
  ['#pages/**', '#layouts/**'],
  'Imports run pages → layouts → rooms → models.',
);

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'test-results/', '.cache/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/triple-slash-reference': 'off',
    },
  },
  { files: ['src/tools/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // A declaration file that must stay a script has no other way to name a type.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    // Only *.client.ts touches the document: everything else also runs at build.
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/**/*.client.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'navigator'],
    },
  },
  restrict(['src/i18n/**'], neverUp, forbid(['#*/**', '!#i18n/**'], 'i18n knows no room.')),
  restrict(
    rooms.map((room) => `src/${room}/**`),
    forbid(['../*', '../**', '!../site.ts'], 'Import across rooms by #room/file.ts.'),
    pagesAndLayouts,
    forbid(views, 'A room does not reach into another room’s view.'),
  ),
  restrict(
    ['src/mdx/**', 'src/components/**'],
    forbid(['../*', '../**', '!../site.ts'], 'Import by #room/file.ts.'),
    pagesAndLayouts,
  ),
  restrict(['src/layouts/**'], forbid(['#pages/**'], 'Layouts know no pages.')),
  restrict(
    ['src/**/model.ts', 'src/estimator/{inputs,uncertainty,share-link}.ts'],
    forbid(
      ['astro', 'astro:*', '*.astro', '#components/**', '#layouts/**', '#pages/**'],
      'A model is pure.',
    ),
  ),
);
