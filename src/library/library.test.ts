import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, noteOrder } from './citations.ts';
import { countWords, readingMinutes } from './reading-time.ts';

const text =
  'A <Fact id="F002" /> and <Value id="F001.share" />.<Fact id="F001" /> <Figure id="map" /> <Fact id="F002" />';

test('notes are numbered in the order of their first citation, drawings included', () => {
  assert.deepEqual(noteOrder(citationsIn(text), new Map([['map', ['F003', 'F001']]])), [
    'F002',
    'F001',
    'F003',
  ]);
  assert.deepEqual(noteOrder(citationsIn('nothing'), new Map()), []);
});

test('citations come with their kind, in their order', () => {
  assert.deepEqual(
    citationsIn(text).map(({ kind, id }) => `${kind} ${id}`),
    ['Fact F002', 'Fact F001', 'Figure map', 'Fact F002'],
  );
});

test('words are counted without components and section ids; reading takes a minute at least', () => {
  assert.equal(
    countWords('## Two words {#an-id}\n\n<Term id="sla">SLA</Term> ორი სიტყვა ბექ-ოფისი'),
    6,
  );
  assert.equal(readingMinutes(1, 'en'), 1);
  assert.equal(readingMinutes(660, 'en'), 3);
  assert.ok(readingMinutes(660, 'ka') > 3, 'Georgian words are longer');
});
