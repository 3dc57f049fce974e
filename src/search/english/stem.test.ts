import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneSpelling, spellings } from './spelling.ts';
import { stem } from './stem.ts';

const families = `
outsource outsourced outsourcing
cost costs
responsible responsibility responsibilities
define defined definition definitions
price prices pricing
business businesses
agency agencies
plan plans planned planning
save saving savings
manage manager management
provide provider providers
quality qualities
nearshore nearshoring
agree agreed agreement
service services`;

for (const line of families.trim().split('\n')) {
  test(`${line.split(' ')[0] ?? ''}: the family has one stem`, () => {
    assert.equal(new Set(line.split(' ').map(stem)).size, 1, line.split(' ').map(stem).join(' '));
  });
}

test('words that only begin alike keep apart', () => {
  for (const pair of ['plan planet', 'cost costume', 'tax taxi', 'count country', 'center cent']) {
    const [one = '', other = ''] = pair.split(' ');
    assert.notEqual(stem(one), stem(other), pair);
  }
});

test('both sides of the Atlantic have one spelling', () => {
  const pairs =
    'centre center,centres centers,labour labor,organisation organization,analyse analyze,licence license,catalogue catalog,programme program,travelling traveling,behaviour behavior';
  for (const pair of pairs.split(',')) {
    const [british = '', american = ''] = pair.split(' ');
    assert.equal(oneSpelling(british), oneSpelling(american), pair);
    assert.ok(spellings(american).includes(british), `${american} is asked as ${british}`);
    assert.ok(spellings(british).includes(american), `${british} is asked as ${american}`);
  }
});

test('common words keep their spelling', () => {
  for (const word of [
    'hour',
    'four',
    'source',
    'outsource',
    'business',
    'services',
    'call',
    'bill',
  ])
    assert.equal(oneSpelling(word), word);
});

test('any word has a stem that is no longer than itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z'’]{1,20}$/), (word) => {
      assert.ok(stem(word).length <= word.length);
    }),
    { numRuns: 10_000 },
  );
});
