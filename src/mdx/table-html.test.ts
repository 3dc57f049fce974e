import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableHtml } from './table-html.ts';

const table = (head: string, row: string) =>
  `<thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody>`;

test('rows are named, the empty corner is no heading, cells carry their column', () => {
  assert.equal(
    tableHtml(table('<th></th><th>Who “does” it</th>', '<td>Price</td><td>we</td>')),
    '<thead><tr><td></td><th scope="col">Who “does” it</th></tr></thead>' +
      '<tbody><tr><th scope="row">Price</th><td data-label="Who “does” it">we</td></tr></tbody>',
  );
});

test('markup in a heading stays there and out of the labels', () => {
  const html = tableHtml(
    table(
      '<th>a</th><th><a href="#x">B "c"</a><sup class="mark">1</sup></th>',
      '<td>d</td><td><b>e</b></td>',
    ),
  );
  assert.match(html, /<td data-label="B &quot;c&quot;"><b>e<\/b><\/td>/);
  assert.match(html, /<th scope="col"><a href="#x">/);
});
