import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimText, figureText, fillFigures, type NamedFact } from './model.ts';

const fact: NamedFact = {
  id: 'F050',
  topic: 'savings',
  claim: { ka: 'საშუალოდ {average}-ს ზოგავდა', en: 'saved {average} on average' },
  figures: {
    average: { value: 15, unit: '%' },
    paid: { value: 90, unit: 'GBP', scale: 'million' },
  },
  year: '2006',
  publisher: 'TPI',
  grade: 'B',
  checked: '2026-11',
};
const facts = new Map([[fact.id, fact]]);

test('a figure is printed in the language of the text, and takes Georgian endings', () => {
  assert.equal(claimText(fact, facts, 'ka'), 'საშუალოდ 15%-ს ზოგავდა');
  assert.equal(claimText(fact, facts, 'en'), 'saved 15% on average');
  assert.equal(figureText('F050.paid', facts, 'en'), '£90\u00a0million');
  assert.equal(fillFigures('{F050.paid|bare} ფუნტი', facts, 'ka'), '90\u00a0მილიონი ფუნტი');
});

test('an unknown fact or figure says what there is', () => {
  assert.throws(() => figureText('F999.x', facts, 'ka'), /no fact F999/);
  assert.throws(() => figureText('F050.x', facts, 'ka'), /no figure „x“ \(it has: average, paid\)/);
});
