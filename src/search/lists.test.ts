import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from './distance.ts';
import {
  namesIn,
  nearest,
  readTerms,
  readWords,
  slipLimit,
  soundAlike,
  twoInOne,
} from './lists.ts';

const words = readWords(
  'ბუღალტერია ხარჯი ხელშეკრულება დამკვეთი აუთსორსინგი ხელფასი ცენტრი call centre outsourcing risk რისკი',
);

const alike: readonly (readonly [string, string])[] = [
  ['bugalteria', 'ბუღალტერია'],
  ['bughalteriis', 'ბუღალტერია'],
  ['xarji', 'ხარჯი'],
  ['kharjebi', 'ხარჯი'],
  ['autsorsingi', 'აუთსორსინგი'],
  ['khelfasi', 'ხელფასი'],
  ['xelpasi', 'ხელფასი'],
  ['centri', 'ცენტრი'],
  ['tsentri', 'ცენტრი'],
  ['riski', 'რისკი'],
];

for (const [typed, word] of alike) {
  test(`${typed} sounds like ${word}`, () => assert.equal(soundAlike(typed, words)[0], word));
}

const slips: readonly (readonly [string, string])[] = [
  ['დამკვთი', 'დამკვეთი'],
  ['ხელშეკურლება', 'ხელშეკრულება'],
  ['აუთსრსინგი', 'აუთსორსინგი'],
  ['autsourcing', 'outsourcing'],
  ['outsorcing', 'outsourcing'],
];

for (const [typed, word] of slips) {
  test(`${typed} is a slip for ${word}`, () =>
    assert.equal(nearest(typed, words, slipLimit)[0], word));
}

test('a short word is not bent into another', () => {
  assert.deepEqual(nearest('ენა', words, slipLimit), []);
});

test('two words in one are parted when the site knows both', () => {
  assert.deepEqual(twoInOne('callcenter', words), ['call', 'center']);
  assert.equal(twoInOne('callabcde', words), undefined);
});

test('the longest name of a term wins', () => {
  const names = readTerms('cost\tხარჯი\nhidden cost\tფარული ხარჯი');
  assert.deepEqual(namesIn(['hidden', 'cost', 'risk', 'cost'], names), [
    { from: 0, to: 2, words: 'ფარული ხარჯი' },
    { from: 3, to: 4, words: 'ხარჯი' },
  ]);
});

test('distance counts a letter added, dropped, changed or swapped', () => {
  assert.equal(distance('abcd', 'abd', 2), 1);
  assert.equal(distance('abcd', 'abxcd', 2), 1);
  assert.equal(distance('abcd', 'axcd', 2), 1);
  assert.equal(distance('abcd', 'acbd', 2), 1);
  assert.equal(distance('abcd', 'wxyz', 2), 3);
});

test('distance is the same both ways, and none only between equals', () => {
  const word = fc.stringMatching(/^[abc]{0,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(distance(one, other, 3), distance(other, one, 3));
      assert.equal(distance(one, other, 3) === 0, one === other);
    }),
    { numRuns: 10_000 },
  );
});
