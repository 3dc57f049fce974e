import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLazyImports } from './eager-texts.ts';

test('texts are imported at the head of the module that knows them', () => {
  assert.equal(
    withoutLazyImports('new Map([["a", () => import("x?a")], ["b", () => import("x?b")]])'),
    'import * as text0 from "x?a";\nimport * as text1 from "x?b";\n' +
      'new Map([["a", () => Promise.resolve(text0)], ["b", () => Promise.resolve(text1)]])',
  );
});

test('a module without such imports stays as it is', () => {
  assert.equal(withoutLazyImports('export default 1'), 'export default 1');
});
