import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bars } from './bars.ts';
import { curves } from './curves.ts';
import { months } from './months.ts';
import { ranges } from './ranges.ts';
import { sampleStudio } from './sample-studio.ts';
import { commonHours, strip } from './strip.ts';

const frame = { ...sampleStudio('en'), prefix: 'p' };
const widths = (svg: string, role: string) => {
  const group = new RegExp(`<g class="${role}"[^>]*>(.*?)</g>`).exec(svg)?.[1] ?? '';
  return Array.from(group.matchAll(/width="(\d+)"/g), ([, width]) => Number(width));
};

describe('bars', () => {
  it('are as long as their numbers, whatever the scale of the figure', () => {
    const { body } = bars(
      {
        items: [
          { label: 'a', amount: { value: 1, unit: 'GBP', scale: 'billion' } },
          { label: 'b', amount: { value: 500, unit: 'GBP', scale: 'million' } },
        ],
      },
      frame,
    );
    const [long = 0, short = 0] = widths(body, 'fig-accent');
    assert.ok(Math.abs(long - 2 * short) <= 1);
  });

  it('stand zero and say every number in the table', () => {
    const items = [0, 40].map((value) => ({
      label: `n${value}`,
      amount: { value, unit: '%' as const },
    }));
    assert.deepEqual(bars({ max: 100, items }, frame).table?.rows, [
      ['n0', '0%'],
      ['n40', '40%'],
    ]);
  });
});

describe('ranges', () => {
  const item = {
    label: 'a',
    low: { value: 10, unit: '%' as const },
    high: { value: 39, unit: '%' as const },
  };

  it('say claims in words and hatch them', () => {
    const { body, alt } = ranges(
      { max: 100, unit: '%', items: [{ ...item, claimed: true }] },
      frame,
    );
    assert.match(body, /url\(#p-hatch\)/);
    assert.match(body, /seller’s claim/);
    assert.match(alt, /10–39% \(seller’s claim\)/);
  });

  it('leave out the column of the mark when nothing is marked', () => {
    assert.equal(ranges({ max: 100, items: [item] }, frame).table?.head.length, 3);
    assert.equal(
      ranges({ max: 100, items: [{ ...item, mark: { value: 15 } }] }, frame).table?.head.length,
      4,
    );
  });
});

describe('strip', () => {
  const cases: [place: string, offset: number, hours: number][] = [
    ['Kutaisi', 4, 9],
    ['Warsaw', 1, 6],
    ['Bengaluru', 5.5, 7.5],
    ['New York', -5, 0],
    ['Honolulu, the short way round', -10, 0],
  ];
  for (const [place, offset, hours] of cases) {
    it(`${place}: ${hours}`, () => assert.equal(commonHours(4, offset), hours));
  }

  it('writes half hours and the minus of an offset', () => {
    const places = [
      { label: 'Bengaluru', offset: 5.5, kind: 'off' as const },
      { label: 'New York', offset: -5, kind: 'off' as const },
    ];
    const rows = strip({ origin: { label: 'Tbilisi', offset: 4 }, places }, frame).table?.rows;
    assert.deepEqual(
      rows?.map((row) => row.slice(1, 3)),
      [
        ['UTC+5:30', '7:30–16:30'],
        ['UTC−5', '18–3'],
      ],
    );
  });
});

describe('curves', () => {
  it('use few points for a long straight line', () => {
    const points = Array.from({ length: 81 }, (_, index) => [index + 60, index + 60] as const);
    const { body } = curves({ x: 'x', y: 'y', series: [{ label: 'unit', points }] }, frame);
    assert.match(body, /<g class="fig-first"><path d="M\d+ \d+L\d+ \d+"\/>/);
  });
});

describe('months', () => {
  it('turn a level line once and put twelve rows in the table', () => {
    const { body, table } = months(
      {
        measure: 'agents',
        series: [{ label: 'own', as: 'line', values: Array<number>(12).fill(10) }],
      },
      frame,
    );
    assert.match(body, /<path d="M\d+ \d+H\d+"\/><\/g>/);
    assert.equal(table?.rows.length, 12);
  });
});
