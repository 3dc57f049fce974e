import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './csv.ts';
import { assessFully } from './assessment.ts';
import { modelResult, teaser } from './result.ts';
import { decodeLink } from './share-link.ts';
import { templatesOf } from './templates.ts';

const first = '#v=1&cu=gel&mo=on&ct=band';

test('results for prose, formatted', () => {
  const table: [result: string, as: Parameters<typeof modelResult>[2], ka: string, en: string][] = [
    ['totalSaving', 'money', '117 901 ₾', '₾117,901'],
    ['totalSaving', 'headline', '118 000 ₾', '₾118,000'],
    ['totalPct', 'percent', '10,2%', '10.2%'],
    ['paybackMonth', 'number', '16', '16'],
    ['paybackMonth', 'months', '16 თვე', '16 months'],
    ['loadFactor', 'number', '1,43', '1.43'],
    ['breakEvenPrice', 'money', '2543 ₾', '₾2,543'],
    ['range.total.p50', 'headline', '76 600 ₾', '₾76,600'],
    ['predictability.inhouse.billSwing', 'percent', '20,8%', '20.8%'],
    ['components.ramp', 'money', '9269 ₾', '₾9,269'],
  ];
  for (const [result, as, ka, en] of table) {
    assert.equal(modelResult(first, result, as, 'ka').replaceAll('\u00a0', ' '), ka);
    assert.equal(modelResult(first, result, as, 'en'), en.replace(' months', '\u00a0months'));
  }
});

test('a payback that never comes is a dash; a highest price per hour has two decimals', () => {
  assert.equal(modelResult(`${first}&p=3200`, 'paybackMonth', 'number', 'en'), '–');
  const hourly = '#v=1&cu=usd&mo=off&ct=band&n=25&s=4166.67&p=14&pu=hour';
  assert.equal(modelResult(hourly, 'breakEvenPrice', 'money', 'en'), '$42.70');
});

test('a case or a result that does not exist fails the build with its name', () => {
  assert.throws(() => modelResult('#v=1&zz=1', 'npv', 'money', 'en'), /„#v=1&zz=1“: zz/);
  assert.throws(() => modelResult('#top', 'npv', 'money', 'en'), /no state/);
  assert.throws(() => modelResult(first, 'components', 'money', 'en'), /„components“/);
  assert.throws(() => modelResult(first, 'range.total.p20', 'money', 'en'), /„range.total.p20“/);
});

test('the teaser is the answer that the page opens with', () => {
  assert.match(teaser('ka'), /118\u00a0000\u00a0₾/);
  assert.match(teaser('en'), /^At €5,000 per person a month you save/);
});

test('the table for spreadsheets: quoted texts, two decimals, a point, nothing undefined', () => {
  const { choice, inputs } = decodeLink(first)!;
  const telling = {
    a: assessFully(choice, inputs),
    locale: 'ka' as const,
    templates: templatesOf('ka'),
  };
  const text = csv(telling, `https://example.org/${first}`, [['ორი "სიტყვა"', '10']]);
  const lines = text.split('\r\n');
  assert.equal(lines[0], `\ufeff"https://example.org/${first}"`);
  assert.equal(lines[1], '"ორი ""სიტყვა""","10"');
  assert.equal(lines.at(-2), '"36",117900.62,2921.62,141241.59');
  assert.doesNotMatch(text, /NaN|undefined|null/);
});
