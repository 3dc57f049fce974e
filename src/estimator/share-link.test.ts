import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import cases from './cases.json' with { type: 'json' };
import { allowed, inputTable, numberNames, presets, type Choice, type Inputs } from './inputs.ts';
import { decodeLink, encodeLink } from './share-link.ts';
import { anyChoice, anyInputs } from './testing.ts';

const runs = { numRuns: 10_000 };
const first: Choice = { currency: 'GEL', model: 'onshore', contract: 'banded' };

for (const { id, choice, inputs, link } of cases.cases) {
  test(`link of case ${id}`, () => {
    const state = { choice: choice as Choice, inputs: inputs as Inputs };
    assert.equal(encodeLink(state.choice, state.inputs), link);
    assert.deepEqual(decodeLink(link), { ...state, dropped: [], newer: false });
    assert.deepEqual(decodeLink(link.slice(1)), decodeLink(link), 'the # is optional');
  });
}

test('links: the published vectors', () => {
  for (const { fragment, expect } of cases.vectors.links) {
    const read = decodeLink(fragment);
    assert.deepEqual(read && { dropped: read.dropped, newer: read.newer }, expect, fragment);
  }
});

test('no state without a version that is a whole number from 1', () => {
  for (const v of ['', '0', '-1', '1.5', '1e1', 'one', ' 1', '0x1', 'NaN']) {
    assert.equal(decodeLink(`#v=${v}&n=5`), null, v);
  }
  assert.equal(decodeLink('#top'), null);
  assert.equal(decodeLink('#n=5'), null);
});

test('hostile and damaged fragments are read as far as they make sense', () => {
  const table: [fragment: string, dropped: string[]][] = [
    ['#v=1&n=5&n=abc', ['n']],
    ['#v=1&n=abc&n=5', []],
    ['#v=1&n=', ['n']],
    ['#v=1&n', ['n']],
    ['#v=1&n=1e999', ['n']],
    ['#v=1&n=0x10', ['n']],
    ['#v=1&n=+5', ['n']],
    ['#v=1&n=-5', ['n']],
    ['#v=1&n=100001', ['n']],
    ['#v=1&rm=2.5', ['rm']],
    ['#v=1&y=11', ['y']],
    ['#v=1&vs=0.91', ['vs']],
    ['#v=1&vs=0.9', []],
    ['#v=1&s=%31%30', ['s']],
    ['#v=1&p=<img src=x onerror=alert(1)>', ['p']],
    ['#v=1&__proto__=1&constructor=2', ['__proto__', 'constructor']],
    ['#v=1&cu=toString', ['cu']],
    ['#v=1&cu=GEL', ['cu']],
    ['#v=1&&&n=7', []],
    [`#v=1&${'n=1&'.repeat(20_000)}n=2`, []],
    [`#v=1&p=${'9'.repeat(100_000)}`, ['p']],
  ];
  for (const [fragment, dropped] of table) {
    const read = decodeLink(fragment);
    assert.deepEqual(read?.dropped, dropped, fragment.slice(0, 60));
    assert.ok(read && numberNames.every((name) => allowed(read.inputs[name], inputTable[name])));
  }
});

test('what a link leaves out is the preset of its choice, and of the page where it has none', () => {
  const page: Choice = { currency: 'EUR', model: 'onshore', contract: 'banded' };
  const read = decodeLink('#v=1&mo=off', page);
  assert.deepEqual(read?.choice, { ...page, model: 'offshore' });
  assert.deepEqual(read?.inputs, presets({ ...page, model: 'offshore' }));
  assert.equal(decodeLink('#v=1')?.choice.currency, 'GEL');
});

test('links round-trip for anything that the table allows', () => {
  const state = anyChoice.chain((choice) => fc.tuple(fc.constant(choice), anyInputs(choice)));
  fc.assert(
    fc.property(state, ([choice, inputs]) => {
      const link = encodeLink(choice, inputs);
      assert.match(link, /^#[a-z0-9=&.-]+$/);
      assert.deepEqual(decodeLink(link, first), { choice, inputs, dropped: [], newer: false });
    }),
    runs,
  );
});

test('any fragment gives allowed inputs or nothing, and never throws', () => {
  const key = fc.constantFrom('v', 'cu', 'mo', 'ct', 'pu', 'n', 's', 'p', 'vs', 'rm', 'y', 'zz');
  const value = fc.oneof(fc.string(), fc.constantFrom('1', '0.5', '-1', '1e9', 'gel', 'hour', ''));
  const pairs = fc.array(fc.tuple(key, value)).map((all) => all.map((p) => p.join('=')).join('&'));
  const fragment = fc.oneof(
    fc.string(),
    pairs,
    pairs.map((text) => `#v=1&${text}`),
  );
  fc.assert(
    fc.property(fragment, (text) => {
      const read = decodeLink(text);
      if (read === null) return;
      for (const name of numberNames) assert.ok(allowed(read.inputs[name], inputTable[name]), name);
      assert.ok(['fte', 'hour', 'unit'].includes(read.inputs.priceUnit));
    }),
    runs,
  );
});
