import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { measureForms } from './forms.ts';

test('forms of one Georgian word find each other, and nothing else', async () => {
  const { own } = await measureForms(fileURLToPath(new URL('ka-forms.json', import.meta.url)));
  assert.ok(own.found / own.pairs >= 0.97, own.missed.join('\n'));
  assert.ok(own.foundFromLemma / own.fromLemma >= 0.97, own.missed.join('\n'));
  assert.ok(own.right / own.returned >= 0.98, `${own.right} of ${own.returned}`);
  assert.ok(own.falseFriends <= 2, own.mistaken.join('\n'));
});
