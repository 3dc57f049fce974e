import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { search } from '#i18n/en/search.ts';
import { dialogHtml, optionsHtml } from './dialog.ts';
import { nothing, type Outcome } from './search.ts';
import { fill, helpHtml, kindOf, queryHref, resultsHtml, statusText } from './view.ts';

const en = search.answer;

const found = (text: string): Outcome => ({
  ...nothing,
  state: 'ok',
  query: text,
  results: [
    {
      url: '/en/articles/sla/',
      title: [{ text, hit: true }],
      heading: [{ text, hit: false }],
      excerpt: [{ text, hit: true }],
    },
  ],
});

test('addresses tell the kind of page', () => {
  const kinds = [
    '/articles/sla/',
    '/en/glossary/#sla',
    '/tools/savings-estimator/',
    '/en/paths/owner/',
    '/articles/',
    '/about/',
  ];
  assert.deepEqual(kinds.map(kindOf), ['article', 'term', 'tool', 'path', 'page', 'page']);
});

test('the status says what was found, instead of what, or that nothing was', () => {
  assert.equal(statusText(found('sla'), en), '1 result for “sla”');
  assert.match(
    statusText({ ...found('slaa'), instead: [{ typed: 'slaa', shown: 'sla' }] }, en),
    /^Nothing for “slaa”\. Showing/,
  );
  assert.match(statusText({ ...nothing, state: 'none', query: 'x' }, en), /^Nothing found for “x”/);
  assert.equal(statusText({ ...nothing, state: 'error', query: 'x' }, en), en.error);
});

test('an error offers another try, nothing found offers similar words', () => {
  assert.match(helpHtml({ ...nothing, state: 'error', query: 'x' }, en, '/search/'), /data-retry/);
  assert.match(
    helpHtml({ ...nothing, state: 'none', query: 'x', nearest: ['ა'] }, en, '/search/'),
    /\?q=%E1%83%90"/,
  );
});

test('a text with braces and no value stays as it is', () =>
  assert.equal(fill('{{a}} {{b}}', { a: 1 }), '1 {{b}}'));

test('whatever a reader types or a page holds stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const typed = `<img src=x onerror=1>${text}"'`;
      const outcome = { ...found(typed), more: true, nearest: [typed] };
      const html =
        resultsHtml(outcome, en) +
        optionsHtml(outcome, en) +
        helpHtml({ ...outcome, state: 'none' }, en, '/search/');
      assert.doesNotMatch(html, /<img|onerror=1>/);
      assert.doesNotMatch(queryHref('/search/', typed.toWellFormed()), /[<>"]/);
    }),
    { numRuns: 2000 },
  );
});

test('the dialog is a combobox with a list box of the same name', () => {
  const html = dialogHtml(search, '/en/search/', '/en/articles/');
  assert.equal(
    /aria-controls="([^"]+)"/.exec(html)?.[1],
    /id="([^"]+)" role="listbox"/.exec(html)?.[1],
  );
});
