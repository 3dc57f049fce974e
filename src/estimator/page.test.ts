import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '#i18n/locales.ts';
import { assess, assessFully } from './assessment.ts';
import cases from './cases.json' with { type: 'json' };
import type { Choice, Inputs } from './inputs.ts';
import { page } from './page.ts';
import { decodeLink } from './share-link.ts';
import { templatesOf } from './templates.ts';
import { anyChoice, anyInputs } from './testing.ts';

const studies = { most: 0.39, range: '10–39%' };
const say = { ka: templatesOf('ka'), en: templatesOf('en') };
/** What must never be read on the page: numbers that are none, holes that nothing filled. */
const nonsense = /NaN|undefined|Infinity|\[object|\{\{|\}\}/;

function told(choice: Choice, inputs: Inputs, locale: 'ka' | 'en') {
  const telling = { a: assessFully(choice, inputs), locale, templates: say[locale], studies };
  return page(telling).places;
}

for (const { id, link } of cases.cases) {
  test(`the page of case ${id} is whole in both languages`, () => {
    const { choice, inputs } = decodeLink(link)!;
    for (const locale of locales) {
      for (const [place, html] of Object.entries(told(choice, inputs, locale))) {
        assert.doesNotMatch(html, nonsense, place);
        assert.doesNotMatch(html, /…/, `${place}: something is not known`);
      }
    }
  });
}

test('the first sentence says what the specification says', () => {
  const { choice, inputs } = decodeLink('#v=1&cu=gel&mo=on&ct=band')!;
  const { sentence } = told(choice, inputs, 'en');
  for (const part of [
    'At ₾2,300 per person a month you save <strong>about ₾118,000 in three years (10.2%)</strong>',
    'ahead from month 16 on',
    'about ₾76,600 in the middle, and in 8 of 10 draws between ₾2,900 and ₾141,000',
    'above ₾2,543 it no longer pays',
  ]) {
    assert.ok(sentence.includes(part), part);
  }
});

test('anywhere in the table the page says no nonsense, with and without the draws', () => {
  const state = anyChoice.chain((choice) => fc.tuple(fc.constant(choice), anyInputs(choice)));
  fc.assert(
    fc.property(state, fc.constantFrom(...locales), ([choice, inputs], locale) => {
      const telling = { a: assess(choice, inputs), locale, templates: say[locale], studies };
      for (const [place, html] of Object.entries(page(telling).places)) {
        assert.doesNotMatch(html, nonsense, place);
      }
      assert.doesNotMatch(page(telling).reading(inputs.months), nonsense);
    }),
    { numRuns: 150 },
  );
});

test('notes: high savings, unusual growth, signs that differ, growth that differs', () => {
  const notesOf = (link: string) => {
    const { choice, inputs } = decodeLink(link)!;
    return told(choice, inputs, 'en').notes;
  };
  assert.equal(notesOf('#v=1'), '');
  assert.match(notesOf('#v=1&p=1000'), /10–39%/);
  assert.match(notesOf('#v=1&g=0.6&c=0.6'), /unusual/);
  assert.match(notesOf('#v=1&g=0.05'), /grow by 5.0% a year/);
  assert.match(notesOf('#v=1&p=2560'), /In nominal money you gain/);
});
