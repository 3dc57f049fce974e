import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './order.ts';
import type { NamedTerm } from './terms.ts';

const term = (ka: string, en: string): NamedTerm =>
  ({ id: en, ka: { term: ka }, en: { term: en } }) as unknown as NamedTerm;
const terms = [
  term('ხარჯი', 'cost'),
  term('BPO', 'BPO'),
  term('აუდიტი', 'audit'),
  term('აგენტი', 'agent'),
];
const order = (locale: 'ka' | 'en') =>
  byLetter(terms, locale).map(
    ({ letter, terms: list }) => `${letter}: ${list.map((one) => one[locale].term).join(' ')}`,
  );

test('Georgian letters in their order, Latin headwords after them, no capitals', () => {
  assert.deepEqual(order('ka'), ['ა: აგენტი აუდიტი', 'ხ: ხარჯი', 'B: BPO']);
});

test('English letters in their order', () => {
  assert.deepEqual(order('en'), ['A: agent audit', 'B: BPO', 'C: cost']);
});
