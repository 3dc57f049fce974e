import fc from 'fast-check';
import { lists, inputTable, numberNames, presets } from './inputs.ts';
import type { Choice, Inputs, NumberName } from './inputs.ts';

/** Any choice, for property tests. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .tuple(
    fc.constantFrom(...Object.values(lists.currency.options)),
    fc.constantFrom(...Object.values(lists.model.options)),
    fc.constantFrom(...Object.values(lists.contract.options)),
  )
  .map(([currency, model, contract]) => ({ currency, model, contract }));

/** Any value that the table allows for an input. */
function anyValue(name: NumberName): fc.Arbitrary<number> {
  const { low, high, unit } = inputTable[name];
  if (unit === 'wholeMonths') return fc.integer({ min: low, max: high });
  const ordinary = fc.integer({ min: 0, max: 100 }).map((k) => low + (k / 100) * (high - low));
  return fc.oneof(ordinary, fc.double({ min: low, max: high, noNaN: true })).map((v) => v + 0);
}

/** Inputs anywhere in the ranges of the table: most at their presets, some not. */
export function anyInputs(choice: Choice): fc.Arbitrary<Inputs> {
  const some = Object.fromEntries(numberNames.map((name) => [name, anyValue(name)]));
  const priceUnit = fc.constantFrom('fte', 'hour', 'unit');
  return fc
    .record({ ...some, priceUnit }, { requiredKeys: [] })
    .map((changed) => ({ ...presets(choice), ...changed }) as Inputs);
}

/** Inputs of a size that a firm may have, where sums stay far from the limits of floating point. */
export function plausibleInputs(choice: Choice): fc.Arbitrary<Inputs> {
  const near = (name: NumberName) => {
    const preset = presets(choice)[name];
    const { low, high, unit } = inputTable[name];
    const span = Math.max(Math.abs(preset), (high - low) / 100);
    return fc.integer({ min: 0, max: 200 }).map((k) => {
      const value = Math.min(high, Math.max(low, preset + span * (k / 100 - 1)));
      return unit === 'wholeMonths' ? Math.round(value) : value;
    });
  };
  const names = numberNames.filter((name) => name !== 'people');
  return fc
    .record(Object.fromEntries(names.map((name) => [name, near(name)])), { requiredKeys: [] })
    .chain((changed) =>
      fc
        .integer({ min: 1, max: 500 })
        .map((people) => ({ ...presets(choice), ...changed, people }) as Inputs),
    );
}
