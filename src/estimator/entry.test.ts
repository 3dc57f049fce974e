import assert from 'node:assert/strict';
import { test } from 'node:test';
import { echo, fieldText, readEntry } from './entry.ts';
import { inputTable, numberNames, presets, type Choice } from './inputs.ts';
import { edited, exampleQuote, underChoice } from './edited.ts';
import { groups } from './groups.ts';
import { templatesOf } from './templates.ts';

const choice: Choice = { currency: 'GEL', model: 'onshore', contract: 'banded' };
const { texts: say } = templatesOf('en');
const read = (name: (typeof numberNames)[number], text: string) =>
  readEntry(name, text, choice, 'en', say);

test('entries: per cent becomes a fraction; nonsense and numbers out of range become messages', () => {
  assert.deepEqual(read('bonus', '1.1 %'), { value: 0.011 });
  assert.deepEqual(read('people', '0.5'), { value: 0.5 });
  assert.deepEqual(read('people', ''), { problem: 'This is not a number.' });
  assert.deepEqual(read('people', '100,001'), { problem: 'Enter a number from 0 to 100,000.' });
  assert.deepEqual(read('months', '30.5'), { problem: 'Enter a whole number from 12 to 84.' });
  assert.deepEqual(read('volumeSwing', '90'), { problem: 'Enter a number from 0% to below 90%.' });
  assert.deepEqual(read('volumeSwing', '89.9'), { value: 0.899 });
});

test('every preset, written into its field, is read back', () => {
  for (const locale of ['ka', 'en'] as const) {
    for (const name of numberNames) {
      const value = presets(choice)[name];
      const text = fieldText(name, value, locale);
      assert.deepEqual(readEntry(name, text, choice, locale, say), { value }, name);
    }
  }
});

test('the echo has the unit', () => {
  assert.equal(echo('monthlyPay', 1234, choice, 'ka'), '1234\u00a0₾');
  assert.equal(echo('quote', 2.3, choice, 'en'), '₾2.30');
  assert.equal(echo('bonus', 0.011, choice, 'ka'), '1,1%');
});

test('the groups hold every number once, in the order of the table', () => {
  const surface = ['people', 'monthlyPay', 'quote', 'volumeSwing'];
  assert.deepEqual([...surface, ...Object.values(groups).flat()], numberNames);
  for (const name of numberNames) assert.ok(inputTable[name].low < inputTable[name].high, name);
});

test('presets follow a choice, typed numbers stay', () => {
  const typed = { ...presets(choice), travel: 0.07 };
  assert.deepEqual(edited(choice, typed), { travel: 0.07 });
  const offshore = underChoice(choice, typed, { model: 'offshore' });
  assert.deepEqual(offshore, { ...presets({ ...choice, model: 'offshore' }), travel: 0.07 });
});

test('the example quote in another unit has two decimals', () => {
  const inputs = presets(choice);
  assert.equal(exampleQuote(choice, inputs), 2300);
  assert.equal(exampleQuote(choice, { ...inputs, priceUnit: 'hour' }), 17.69);
  assert.equal(exampleQuote(choice, { ...inputs, priceUnit: 'unit' }), 2.3);
});
