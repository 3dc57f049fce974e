import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './cases.json' with { type: 'json' };
import type { Choice, Inputs } from './inputs.ts';
import { evaluate, presets } from './model.ts';
import { mulberry32, sensitivity, simulate } from './uncertainty.ts';

/** Compares trees of numbers: relative 1e-6, absolute below 1, and never −0. */
function assertClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    const within = 1e-6 * Math.max(1, Math.abs(expected));
    const close = typeof actual === 'number' && Math.abs(actual - expected) <= within;
    assert.ok(close && !Object.is(actual, -0), `${path}: ${String(actual)}, not ${expected}`);
  } else if (typeof expected === 'object' && expected !== null) {
    assert.deepEqual(Object.keys(actual as object).sort(), Object.keys(expected).sort(), path);
    for (const [key, value] of Object.entries(expected)) {
      assertClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    assert.equal(actual, expected, path);
  }
}

for (const {
  id,
  title,
  choice,
  changed,
  inputs,
  expected,
  range,
  sensitivity: first,
} of cases.cases) {
  test(`case ${id}: ${title}`, () => {
    const given = { ...presets(choice as Choice), ...changed } as Inputs;
    assertClose(given, inputs, 'inputs');
    assertClose(evaluate(given), expected, 'expected');
    assertClose(simulate(given, { draws: range.n, seed: range.seed }), range, 'range');
    assertClose(sensitivity(given).slice(0, 3), first, 'sensitivity');
  });
}

test('the generator gives the published first numbers', () => {
  const next = mulberry32(cases.about.seed);
  assert.deepEqual([next(), next(), next()], cases.about.mulberry32_seed1_first3);
});

test('sensitivity: twelve lines, and those without a range stay, last', () => {
  const onshore: Choice = { currency: 'GEL', model: 'onshore', contract: 'banded' };
  const effects = sensitivity(presets(onshore));
  assert.equal(effects.length, 12);
  assert.deepEqual(effects.at(-1)?.name, 'currencyDrift');
  assert.equal(effects.at(-1)?.span, 0);
});

test('without the band a simulation says the same', () => {
  const inputs = presets({ currency: 'EUR', model: 'nearshore', contract: 'banded' });
  const full = simulate(inputs, { draws: 200, seed: 1 });
  const quick = simulate(inputs, { draws: 200, seed: 1, band: false });
  assert.deepEqual(quick, { ...full, positionBand: { p10: [], p50: [], p90: [] } });
});
