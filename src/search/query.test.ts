import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuery, trimQuery } from './query.ts';

const sought = (text: string, locale: 'ka' | 'en') =>
  readQuery(text, locale)
    .filter(({ stop }) => !stop)
    .map(({ text: word }) => word);

test('words of a question that say nothing are not sought', () => {
  assert.deepEqual(sought('რა არის BPO?', 'ka'), ['bpo']);
  assert.deepEqual(sought('როდის არ ღირს აუთსორსინგი', 'ka'), ['ღირს', 'აუთსორსინგი']);
  assert.deepEqual(sought('who is responsible to my customer', 'en'), ['responsible', 'customer']);
});

test('a query of such words alone is sought as it is', () => {
  assert.deepEqual(sought('რა არის', 'ka'), ['რა', 'არის']);
});

test('IT is a word, it is none', () => {
  assert.deepEqual(sought('IT costs', 'en'), ['it', 'costs']);
  assert.deepEqual(sought('it costs', 'en'), ['costs']);
  assert.deepEqual(sought('it სფერო', 'ka'), ['it', 'სფერო']);
});

test('a hyphen parts words; forms of one word count once', () => {
  assert.deepEqual(sought('ბექ-ოფისი', 'ka'), ['ბექ', 'ოფისი']);
  assert.deepEqual(sought('ხარჯი ხარჯების', 'ka'), ['ხარჯი']);
});

test('only the last word may be unfinished, and none before a space', () => {
  assert.deepEqual(
    readQuery('ფარული ხარ', 'ka').map(({ open }) => open),
    [false, true],
  );
  assert.deepEqual(
    readQuery('ხარჯი ', 'ka').map(({ open }) => open),
    [false],
  );
});

test('space, signs and emoji are no words', () => {
  for (const text of ['', '   \n\t ', '?!„“', '🙂🙂', '<>&"'])
    assert.deepEqual(readQuery(text, 'ka'), []);
});

test('a query of ten thousand letters is cut', () => {
  assert.ok(trimQuery('ა'.repeat(10_000)).length <= 200);
  assert.ok(readQuery('სიტყვა სხვა '.repeat(1000), 'ka').length <= 10);
});

test('no text breaks the reading of a query', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('ka', 'en'),
      (text, locale) => {
        for (const { text: word, key } of readQuery(text, locale))
          assert.ok(word !== '' && key !== '');
      },
    ),
    { numRuns: 10_000 },
  );
});
