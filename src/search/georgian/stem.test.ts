import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { georgianAsks, chosenStem } from './asks.ts';
import { stem } from './stem.ts';

/** A line is a word in several forms, as the declension tables have them. */
const declensions = `
ხარჯი ხარჯს ხარჯის ხარჯით ხარჯად ხარჯმა ხარჯზე ხარჯში ხარჯთან ხარჯიდან ხარჯისთვის ხარჯისგან ხარჯამდე ხარჯები ხარჯების ხარჯებს ხარჯებიდან ხარჯიც
ბაზარი ბაზრის ბაზარს ბაზრები ბაზარზე ბაზარშიც ბაზრებისთვის ბაზრამდე
წელი წლის წელს წლები წლებში
წყალი წყლის წყალში
თანხა თანხის თანხას თანხით თანხამ თანხაზე თანხისთვის თანხები თანხებიდან თანხასთან
მცირე მცირის მცირეს მცირემ მცირედ
საქართველო საქართველოს საქართველოში საქართველოდან საქართველოსთვის საქართველოსთან საქართველოსაც
მენიუ მენიუს მენიუში
დამკვეთი დამკვეთთა დამკვეთთან დამკვეთთათვის დამკვეთისაც დამკვეთებისთვის დამკვეთთანაა
ხელშეკრულება ხელშეკრულების ხელშეკრულებაში ხელშეკრულებისთვის ხელშეკრულებები ხელშეკრულებამდე
ნიმუში ნიმუშის ნიმუშები
ანგარიში ანგარიშის ანგარიშზე
ბიზნესი ბიზნესს ბიზნესის ბიზნესში ბიზნესები
ბიზნესპროცესი ბიზნესპროცესს ბიზნესპროცესების
სტატუსი სტატუსს სტატუსთან სტატუსის
ფორმა ფორმის ფორმამ ფორმები
სამუშაო სამუშაოს სამუშაოა სამუშაოები სამუშაომდე`;

for (const line of declensions.trim().split('\n')) {
  const forms = line.split(' ');
  test(`${forms[0] ?? ''}: all forms have one key`, () => {
    assert.deepEqual(
      new Set(forms.map((form) => chosenStem(stem(form)))).size,
      1,
      forms.map(stem).join(' '),
    );
  });
}

test('words that only begin alike keep apart', () => {
  const pairs =
    'ხარჯი ხარისხი,სახელი სახლი,ბანკი ბანი,ფასი ფასადი,კონტრა კონტრაქტი,ენა ენერგია,წყარო წყალი';
  for (const pair of pairs.split(',')) {
    const [one = '', other = ''] = pair.split(' ');
    assert.notEqual(stem(one), stem(other), pair);
  }
});

test('finite verbs and other words for one thing share a key', () => {
  assert.equal(chosenStem(stem('დავზოგავთ')), chosenStem(stem('დაზოგვა')));
  assert.equal(chosenStem(stem('აუტსორსინგის')), chosenStem(stem('აუთსორსინგი')));
  assert.notEqual(chosenStem(stem('დამკვეთი')), chosenStem(stem('მომხმარებელი')));
});

test('a fleeting vowel is asked for with and without it', () => {
  assert.deepEqual(georgianAsks('ბაზრ', 'ბაზრის'), ['ბაზრ', 'ბაზარ', 'ბაზერ', 'ბაზორ']);
  assert.deepEqual(georgianAsks('ბაზრ', 'ბაზარი'), ['ბაზრ', 'ბაზარ']);
  assert.deepEqual(georgianAsks('ხარჯ', 'ხარჯი'), ['ხარჯ']);
});

const letters = fc.constantFrom(...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ');

test('a stem has at least two letters and begins as its word', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 2, maxLength: 20 }), (signs) => {
      const word = signs.join('');
      const short = stem(word);
      assert.ok(short.length >= 2 && short.length <= word.length);
      assert.equal(short.slice(0, -1), word.slice(0, short.length - 1));
    }),
    { numRuns: 10_000 },
  );
});
