import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLazyImports } from './eager-texts.ts';

test('texts are imported from their files at the head of the module that knows them', () => {
  const list = 'new Map([["a", () => import("astro:x?fileName=content%2Fa%2Fka.mdx&flag=true")]])';
  assert.equal(
    withoutLazyImports(list, '/site'),
    'import * as text0 from "/site/content/a/ka.mdx";\n' +
      'new Map([["a", () => Promise.resolve(text0)]])',
  );
});

test('a module without such imports stays as it is', () => {
  assert.equal(withoutLazyImports('export default 1', '/site'), 'export default 1');
});
