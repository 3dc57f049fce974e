import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samples } from './sample-studio.ts';
import { figuresSchema } from './schema.ts';

const wrong = (change: object, sample: string = 'motives') => {
  const result = figuresSchema.safeParse({ drawing: { ...samples[sample], ...change } });
  return result.success
    ? ''
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
};

describe('figures.yaml', () => {
  it('takes a drawing of every kind', () => {
    const kinds = Object.values(figuresSchema.parse(samples)).map(({ kind }) => kind);
    assert.deepEqual(kinds, [
      'bars',
      'ranges',
      'flow',
      'grid',
      'split',
      'strip',
      'layers',
      'curves',
      'months',
    ]);
  });

  const label = { ka: 'ა', en: 'a' };
  const cell = { at: 'low-low', label };
  const cases: [name: string, sample: string, change: object, message: RegExp][] = [
    ['an unknown kind', 'motives', { kind: 'pie' }, /kind is one of bars, ranges, /],
    ['a missing language', 'motives', { title: { ka: 'რა?' } }, /title\.en/],
    ['a fact that is not cited', 'motives', { cite: ['F031'] }, /F032 is used but not cited/],
    [
      'a figure named wrongly',
      'motives',
      {
        items: [
          { label, value: '87%' },
          { label, value: 1 },
        ],
      },
      /F050\.average/,
    ],
    ['a field nobody knows', 'motives', { colour: 'red' }, /colour/],
    ['one bar', 'motives', { items: [{ label, value: 1 }] }, /two items or more/],
    [
      'a link with a language',
      'stages',
      { stages: [{ label, link: '/en/articles/x' }, { label }] },
      /articles\/slug/,
    ],
    ['a place given twice', 'keep', { cells: [cell, cell, cell, cell] }, /each place once/],
    [
      'eleven months',
      'season',
      { series: [{ label, as: 'bar', values: Array(11).fill(1) }] },
      /twelve values/,
    ],
    ['a series of nothing', 'contracts', { series: [{ label }] }, /points: .* or contract: fixed/],
    ['an odd offset', 'clocks', { origin: { label, offset: 4.1 } }, /quarters of an hour/],
  ];
  for (const [name, sample, change, message] of cases) {
    it(`refuses ${name}`, () => assert.match(wrong(change, sample), message));
  }
});
