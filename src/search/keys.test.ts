import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asksOf, bareWords, joinedKey, keyOf, keysOf } from './keys.ts';

const printed: readonly (readonly [string, readonly string[]])[] = [
  ['„ხარჯი“,', ['ხარჯ']],
  ['ხარჯი/ფასი', ['ხარჯ', 'ფას']],
  ['BPO-ს', ['bpo']],
  ['KPI-ებისთვის', ['kpi']],
  ['დღგ-ს', ['დღგ']],
  ['2024-ში', ['2024']],
  ['ბექ-ოფისის', ['ბექოფის', 'ბექ', 'ოფის']],
  ['ბიზნესპროცესების', ['ბიზნესპროცეს', 'პროცეს']],
  ['front-office', ['frontoffic', 'front', 'offic']],
  ['customer’s', ['custom']],
  ['ნა\u00ADბიჯი', ['ნაბიჯ']],
  ['—', []],
];

for (const [word, keys] of printed) {
  test(`keys of „${word}“`, () => assert.deepEqual(keysOf(word), keys));
}

test('a pair of words has the key of the compound', () => {
  assert.equal(joinedKey(['ბექ', 'ოფისი']), keysOf('ბექ-ოფისი')[0]);
  assert.equal(joinedKey(['call', 'center']), keysOf('call-centres')[0]);
});

test('the word itself is asked first', () => {
  assert.equal(asksOf('ბაზრებისთვის')[0], 'ბაზრებისთვის');
  assert.ok(asksOf('center').includes('centre'));
});

test('any text gives words without signs around them, and keys that are not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const word of bareWords(text)) {
        assert.match(word, /^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/u);
        assert.notEqual(keyOf(word), '');
      }
    }),
    { numRuns: 10_000 },
  );
});
