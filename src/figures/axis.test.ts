import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scale, simplify, ticks, ticksOver } from './axis.ts';

describe('ticks', () => {
  const cases: [from: number, to: number, within: number[], over: number[]][] = [
    [0, 80, [0, 20, 40, 60, 80], [0, 20, 40, 60, 80]],
    [0, 18, [0, 5, 10, 15], [0, 5, 10, 15, 20]],
    [60, 144, [75, 100, 125], [50, 75, 100, 125, 150]],
    [0, 0.7, [0, 0.2, 0.4, 0.6], [0, 0.2, 0.4, 0.6, 0.8]],
    [0, 1000, [0, 250, 500, 750, 1000], [0, 250, 500, 750, 1000]],
  ];
  for (const [from, to, within, over] of cases) {
    it(`${from} to ${to}`, () => {
      assert.deepEqual(ticks(from, to, 4), within);
      assert.deepEqual(ticksOver(from, to, 4), over);
    });
  }

  it('survives a plane without height', () => {
    assert.ok(ticksOver(0, 0, 4).every(Number.isFinite));
  });
});

describe('scale', () => {
  it('goes straight from end to end, either way', () => {
    const down = scale(0, 10, 100, 0);
    assert.deepEqual([down(0), down(5), down(10)], [100, 50, 0]);
    assert.equal(scale(3, 3, 0, 50)(3), 0);
  });
});

describe('simplify', () => {
  it('keeps ends and bends only', () => {
    const line = Array.from({ length: 81 }, (_, x) => [x, x < 40 ? 0 : x - 40] as const);
    assert.deepEqual(simplify(line), [
      [0, 0],
      [40, 0],
      [80, 40],
    ]);
  });
});
