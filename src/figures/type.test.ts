import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textWidth, wrap, type Look } from './type.ts';

describe('textWidth', () => {
  // Measured at 15 px in Noto Sans Georgian and Noto Sans by a browser.
  const cases: [text: string, look: Look, measured: number][] = [
    ['ბიზნესპროცესების', 'label', 149.2],
    ['ბიზნესპროცესების', 'strong', 154.6],
    ['მომხმარებელთა', 'label', 132.8],
    ['customer service', 'label', 119.7],
    ['customer service', 'strong', 127.9],
  ];
  for (const [text, look, measured] of cases) {
    it(`is what ${text} measures as ${look}, or a little more`, () => {
      const ratio = textWidth(text, look) / measured;
      assert.ok(ratio >= 1 && ratio < 1.2, String(ratio));
    });
  }

  it('gives a Georgian letter about 1.3 times the room of text in English', () => {
    const ka = 'მომხმარებელთა მომსახურება ბიზნესპროცესების აუთსორსინგი';
    const en = 'customer service and the outsourcing of business processes';
    const ratio = textWidth(ka, 'label') / ka.length / (textWidth(en, 'label') / en.length);
    assert.ok(ratio > 1.1 && ratio < 1.4, String(ratio));
  });
});

describe('wrap', () => {
  const cases: [name: string, text: string, width: number, lines: string[]][] = [
    ['one line', 'payroll', 200, ['payroll']],
    ['even lines', 'the quote ends just here', 150, ['the quote', 'ends just here']],
    ['hyphenated pair', 'ფრონტ-ოფისის თანამშრომლები', 140, ['ფრონტ-ოფისის', 'თანამშრომლები']],
    ['a cut between syllables', 'ბიზნესპროცესების', 110, ['ბიზნესპრო-', 'ცესების']],
    ['a marked break', 'inter\u00ADnationalisation', 130, ['inter-', 'nationalisation']],
    ['a marked break not needed', 'out\u00ADsourcing', 200, ['outsourcing']],
  ];
  for (const [name, text, width, lines] of cases) {
    it(name, () => assert.deepEqual(wrap(text, width, 'label'), lines));
  }

  it('says which word does not fit', () => {
    assert.throws(
      () => wrap('one internationalisation', 60, 'label'),
      /„internationalisation“ is \d+ units/,
    );
  });

  it('loses no letter and no line is too wide', () => {
    const word = fc.constantFrom(
      'მომსახურება',
      'ბექ-ოფისი',
      'და',
      'აღრიცხვა',
      'cost',
      'per',
      'unit',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 125, max: 340 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, 'strong');
          assert.equal(lines.join('').replaceAll(' ', ''), words.join(''));
          assert.ok(lines.every((line) => textWidth(line, 'strong') <= width));
        },
      ),
    );
  });
});
