import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Inputs, NumberName } from './inputs.ts';
import { evaluate } from './model.ts';
import type { Results } from './results.ts';
import { anyChoice, anyInputs, plausibleInputs } from './testing.ts';

const runs = { numRuns: 1000 };
const plausible = anyChoice.chain(plausibleInputs);
const possible = anyChoice.chain(anyInputs);

/** A sum of money against the size of the whole: equal but for the last bits. */
function assertEqualMoney(a: number, b: number, size: number, what: string): void {
  assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(size, 1e-9), `${what}: ${a} and ${b}`);
}

function sizeOf({ totalInhouse, totalOutsourced }: Results): number {
  return Math.abs(totalInhouse) + Math.abs(totalOutsourced);
}

test('the value today is 0 at the highest price', () => {
  fc.assert(
    fc.property(plausible, (inputs) => {
      const { breakEvenPrice } = evaluate(inputs);
      if (breakEvenPrice === null) {
        assert.ok(evaluate({ ...inputs, quote: 0 }).npv < 0);
        return;
      }
      const there = evaluate({ ...inputs, quote: breakEvenPrice });
      assertEqualMoney(there.npv, 0, sizeOf(there), 'npv');
      const above = evaluate({ ...inputs, quote: breakEvenPrice * 1.001 + 1e-6 });
      assert.ok(above.npv < 0, 'a dearer quote no longer pays');
    }),
    runs,
  );
});

test('the highest price is the last that pays when the provider takes a share of the gain, too', () => {
  const shares = fc.constantFrom(0.2, 0.5, 0.9, 1);
  fc.assert(
    fc.property(plausible, shares, (given, gainShare) => {
      const inputs = { ...given, gainShare };
      const { breakEvenPrice } = evaluate(inputs);
      if (breakEvenPrice === null) return;
      const there = evaluate({ ...inputs, quote: breakEvenPrice });
      assertEqualMoney(there.npv, 0, sizeOf(there), 'npv');
      const above = evaluate({ ...inputs, quote: breakEvenPrice * 1.001 + 1e-6 });
      assert.ok(above.npv < 0, 'a dearer quote no longer pays');
    }),
    runs,
  );
});

test('the parts add up to the whole, and the last position is the saving', () => {
  fc.assert(
    fc.property(possible, (inputs) => {
      const results = evaluate(inputs);
      const parts = Object.values(results.components).reduce((a: number, b: number) => a + b, 0);
      assertEqualMoney(parts, results.totalOutsourced, sizeOf(results), 'components');
      const last = results.position.at(-1) ?? NaN;
      assertEqualMoney(last, results.totalSaving, sizeOf(results) * 100, 'position');
      assert.equal(results.position.length, inputs.months + 1);
    }),
    runs,
  );
});

test('anywhere in the table every result is a finite number or null, and never −0', () => {
  const check = (value: unknown, path: string): void => {
    if (typeof value === 'number') {
      assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${path}: ${value}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
    }
  };
  fc.assert(
    fc.property(possible, (inputs) => check(evaluate(inputs), 'results')),
    runs,
  );
});

test('twice the people: twice the money, the same payback', () => {
  fc.assert(
    fc.property(plausible, (inputs) => {
      const one = evaluate(inputs);
      const two = evaluate({ ...inputs, people: inputs.people * 2 });
      assertEqualMoney(two.totalSaving, 2 * one.totalSaving, sizeOf(two), 'saving');
      assertEqualMoney(two.npv, 2 * one.npv, sizeOf(two), 'npv');
      assert.equal(two.paybackMonth, one.paybackMonth);
      assert.equal(two.firstAheadMonth, one.firstAheadMonth);
      assert.equal(two.totalPct === null, one.totalPct === null);
    }),
    runs,
  );
});

test('pay and quote in another money: other sums, the same percentages', () => {
  fc.assert(
    fc.property(plausible, fc.integer({ min: 2, max: 50 }), (inputs, factor) => {
      const { monthlyPay, quote } = inputs;
      const one = evaluate(inputs);
      const other = evaluate({ ...inputs, monthlyPay: monthlyPay * factor, quote: quote * factor });
      assertEqualMoney(other.totalSaving, factor * one.totalSaving, sizeOf(other), 'saving');
      if (one.totalPct === null) assert.equal(other.totalPct, null);
      else assertEqualMoney(other.totalPct ?? NaN, one.totalPct, 1 + Math.abs(one.totalPct), '%');
    }),
    runs,
  );
});

const neverHelp: NumberName[] = [
  'quote',
  'governance',
  'qualityControl',
  'travel',
  'rampExtra',
  'selection',
  'knowledgeTransfer',
  'relearningTurnover',
  'severanceMonths',
  'strandedShare',
  'irrecoverableTax',
];

for (const name of neverHelp) {
  test(`more ${name} never helps`, () => {
    fc.assert(
      fc.property(plausible, fc.double({ min: 0, max: 2, noNaN: true }), (inputs, more) => {
        assertNeverHelps(inputs, { ...inputs, [name]: inputs[name] * (1 + more) + more / 10 });
      }),
      { numRuns: 300 },
    );
  });
}

test('more parallel months never help when there is no gain share', () => {
  fc.assert(
    fc.property(plausible, fc.integer({ min: 1, max: 6 }), (inputs, more) => {
      const before = { ...inputs, gainShare: 0, strandedShare: 0 };
      assertNeverHelps(before, { ...before, parallelMonths: before.parallelMonths + more });
    }),
    runs,
  );
});

function assertNeverHelps(before: Inputs, after: Inputs): void {
  const [one, two] = [evaluate(before), evaluate(after)];
  const slack = 1e-9 * (sizeOf(one) + sizeOf(two));
  assert.ok(two.totalSaving <= one.totalSaving + slack, 'saving');
  assert.ok(two.npv <= one.npv + slack, 'npv');
}

test('a pure price per unit has a steady unit cost, a fixed fee a steady bill', () => {
  const contracts = anyChoice.chain((choice) =>
    fc.record({
      unit: plausibleInputs({ ...choice, contract: 'unit' }),
      fixed: plausibleInputs({ ...choice, contract: 'fixed' }),
    }),
  );
  const bare = { deadBand: 0, extraVolumePrice: 1, missingVolumeCredit: 1, billFloor: 0 };
  const flat = { deadBand: 0, extraVolumePrice: 0, missingVolumeCredit: 0, billFloor: 0 };
  fc.assert(
    fc.property(contracts, ({ unit, fixed }) => {
      const { unitSwing } = evaluate({ ...unit, ...bare }).predictability.provider;
      const { billSwing } = evaluate({ ...fixed, ...flat }).predictability.provider;
      assert.ok(unitSwing === null || Math.abs(unitSwing) < 1e-9);
      assert.ok(billSwing === null || billSwing === 0);
    }),
    runs,
  );
});
