import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Engine } from './engine.ts';
import { fakeEngine } from './fake-index.ts';
import { createSearch, type Outcome } from './search.ts';

const pages = [
  {
    url: '/articles/hidden-costs/',
    title: 'ფარული ხარჯები',
    text: 'შესავალი ტექსტი.\n## list რომელი ხარჯი იმალება?\nპირველ წელს „ხარჯებს“ ზრდის სწავლება.',
  },
  {
    url: '/articles/quality/',
    title: 'ხარისხი',
    text: 'ხარისხის კონტროლი.\n## market ბაზარი\nბაზრებისთვის და ბაზარზე.',
  },
  {
    url: '/articles/offices/',
    title: 'ორი ოფისი',
    text: 'ბექ-ოფისის საქმე და ბიზნესპროცესების რუკა.\n## slip ბუღალტერია\nბუღალტრის დღე.',
  },
  {
    url: '/glossary/#hidden-cost',
    title: 'ფარული ხარჯი',
    text: 'ხარჯი, რომელიც არ ჩანს. hidden cost',
    isTerm: true,
  },
];
const lists = {
  words: 'ხარჯი ფარული ხარისხი ბაზარი ბუღალტერია ოფისი საქმე რუკა',
  terms: 'hidden cost\tფარული ხარჯი\nბიუჯეტ\tხარჯი',
};
const engine = fakeEngine(pages, lists);
const search = createSearch(engine, 'ka');
const urls = ({ results }: Outcome) =>
  results.map(({ url }) => url.replace(/(?<=\/)#(?!hidden).*/, ''));
const line = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('any form finds any form, and no word that only begins alike', async () => {
  assert.deepEqual(urls(await search('ხარჯისთვის')), [
    '/articles/hidden-costs/',
    '/glossary/#hidden-cost',
  ]);
  assert.deepEqual(urls(await search('ბაზარს')), ['/articles/quality/']);
});

test('the best section is shown, with the word as it stands in the text', async () => {
  const { results } = await search('ბაზრის');
  assert.equal(results[0]?.url, '/articles/quality/#market');
  assert.equal(line(results[0]?.excerpt ?? []), '[ბაზრებისთვის] და [ბაზარზე].');
  assert.equal(line(results[0]?.heading ?? []), '[ბაზარი]');
});

test('signs around a word are not marked', async () => {
  const { results } = await search('სწავლება ხარჯი');
  assert.equal(line(results[0]?.excerpt ?? []), 'პირველ წელს „[ხარჯებს]“ ზრდის [სწავლება].');
});

test('a title that answers leads to the page itself', async () => {
  const { results } = await search('ფარული ხარჯი');
  assert.equal(results[0]?.url, '/articles/hidden-costs/');
  assert.equal(line(results[0]?.title ?? []), '[ფარული] [ხარჯები]');
});

test('a pair of words finds the compound, a part finds it too', async () => {
  for (const query of ['ბექ ოფისი', 'ბექოფისი', 'ბექ-ოფისში', 'პროცესი', 'ბიზნეს პროცესი'])
    assert.deepEqual(urls(await search(query)), ['/articles/offices/'], query);
});

test('a word still being typed is taken as a beginning', async () => {
  assert.deepEqual(urls(await search('ბუღალ')), ['/articles/offices/']);
});

test('an English name leads to the Georgian text', async () => {
  const outcome = await search('hidden costs');
  assert.equal(urls(outcome)[0], '/articles/hidden-costs/');
  assert.deepEqual(outcome.instead, []);
});

test('Latin letters and slips are understood, and it is said', async () => {
  for (const [typed, shown] of [
    ['bugalteria', 'ბუღალტერია'],
    ['ბუღლტერია', 'ბუღალტერია'],
  ] as const) {
    const outcome = await search(typed);
    assert.deepEqual(urls(outcome), ['/articles/offices/'], typed);
    assert.deepEqual(outcome.instead, [{ typed, shown }]);
  }
});

test('nothing found: similar words are offered', async () => {
  const outcome = await search('ბუღამტლია');
  assert.equal(outcome.state, 'none');
  assert.deepEqual(outcome.nearest, ['ბუღალტერია']);
});

test('a query without words is nothing, and asks for nothing', async () => {
  const silent = { ...engine, index: { preload: assert.fail, search: assert.fail } };
  assert.equal((await createSearch(silent, 'ka')('  🙂 ')).state, 'none');
});

test('the front of the list is not changed by what comes later', async () => {
  const fronts: string[][] = [];
  const outcome = await createSearch(engine, 'ka')('ხარჯი', {
    onFront: (front) => fronts.push(urls(front)),
  });
  for (const front of fronts) assert.deepEqual(urls(outcome).slice(0, front.length), front);
});

const broken: readonly (readonly [string, Partial<Engine>, string])[] = [
  ['a chunk that is missing', { lost: () => true }, 'ხარჯი'],
  ['a chunk that is missing, for a word that nobody knows', { lost: () => true }, 'აბრაკადაბრა'],
  [
    'an ask that rejects',
    { index: { ...engine.index, search: () => Promise.reject(new Error('wasm')) } },
    'ხარჯი',
  ],
  ['a list that does not come', { list: () => Promise.reject(new Error('404')) }, 'bugalteria'],
];

for (const [name, part, query] of broken) {
  test(`${name} is an error, never „nothing found“`, async () => {
    assert.equal((await createSearch({ ...engine, ...part }, 'ka')(query)).state, 'error');
  });
}

test('no query breaks the search', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
      assert.notEqual((await search(text)).state, 'error');
    }),
    { numRuns: 500 },
  );
  assert.notEqual((await search('ხარჯი <b>&"'.repeat(1000))).state, 'error');
});
