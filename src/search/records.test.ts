import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedPart, readablePage, termPage, type IndexedTerm } from './records.ts';
import { termList, wordList } from './written-lists.ts';

const sla: IndexedTerm = {
  id: 'sla',
  ka: {
    term: 'მომსახურების დონის შეთანხმება (SLA)',
    short: 'SLA',
    meaning: 'ხელშეკრულების ნაწილი.',
    variants: ['სერვისის დონე'],
  },
  en: {
    term: 'SLA (service level agreement)',
    short: 'SLA',
    meaning: 'Part of a <contract>.',
    variants: ['service-level agreement'],
  },
};

test('a term is a page with its names in both languages and its meaning in one', () => {
  const page = termPage(sla, 'en');
  assert.match(page, /<html lang="en">/);
  assert.match(page, /Part of a &lt;contract>/);
  assert.match(page, /service-level agreement, მომსახურების დონის შეთანხმება/);
  assert.doesNotMatch(page, /ხელშეკრულების ნაწილი/);
});

test('blocks are parted by a space, cells by a sign, and pictures are left out', () => {
  const html =
    '<dt>ხარჯი</dt><dd>ფასი</dd><td>ერთი</td><td>ორი.</td><svg><text>ნახატი</text></svg>';
  assert.equal(
    readablePage(html)
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    'ხარჯი ფასი ერთი; ორი.',
  );
});

test('forms and labels are read as text, which Pagefind would pass over', () => {
  assert.match(
    readablePage('<form><h2>ფასი</h2><label for="a">თვეში</label></form>'),
    /<div> <h2>ფასი <\/h2> <div for="a">თვეში <\/div> <\/div>/,
  );
});

test('words that markup cuts stay whole', () => {
  assert.match(readablePage('<p>ხარ<b>ჯი</b> <a>BPO</a>-ს</p>'), /ხარ<b>ჯი<\/b> <a>BPO<\/a>-ს/);
});

test('a page of lists is known by its title and description', () => {
  const html =
    '<html lang="ka"><head><meta name="description" content="სად და რა"></head><h1>ყველა <b>სტატია</b></h1>';
  assert.match(indexedPart(html), /<html lang="ka">.*<h1>ყველა სტატია<\/h1> <p>სად და რა<\/p>/);
});

test('a page that says so is read in its main part', () => {
  const html =
    '<html lang="ka"><head><title>x</title></head><header>თავი</header><main id="main"><article data-pagefind-body>ტექსტი</article></main><footer>ბოლო</footer></html>';
  assert.equal(
    indexedPart(html),
    '<html lang="ka"><body><main id="main"><article data-pagefind-body>ტექსტი</article></main></body></html>',
  );
});

test('the list of words has one form of each, the dictionary form if there is one', () => {
  assert.deepEqual(
    wordList(['ხარჯების ხარჯი ხარჯს', 'კონტრაქტი ხელშეკრულებაში ხელშეკრულება, 2024']).split(' '),
    ['ხარჯი', 'ხელშეკრულება'],
  );
});

test('the list of terms leads from the other language and from other names to this one', () => {
  const lines = termList([sla], 'ka').split('\n');
  assert.ok(
    lines.includes('servic level agreement\tმომსახურების დონის შეთანხმება') ||
      lines.some((one) => one.startsWith('serv')),
    lines.join(' | '),
  );
  assert.ok(
    lines.some((one) => one.startsWith('სერვის დონ\t')),
    lines.join(' | '),
  );
});
