import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepEndings } from './kept-endings.ts';

test('an ending stays with its word', () => {
  assert.equal(keepEndings('<p>BPO-ს ფასი 15%-ით</p>'), '<p>BPO-\u2060ს ფასი 15%-\u2060ით</p>');
  assert.equal(keepEndings('<b>SLA</b>-ის'), '<b>SLA</b>-\u2060ის');
});

test('compounds, ranges, attributes and scripts stay as they are', () => {
  for (const html of [
    '<p>ბექ-ოფისი, BPO-SLA, 3-5</p>',
    '<a href="/BPO-ს/" title="BPO-ს">x</a>',
    '<script>"BPO-ს"</script><style>/* BPO-ს */</style><title>BPO-ს</title>',
    '<savings-estimator><p>10%-ით</p></savings-estimator>',
  ]) {
    assert.equal(keepEndings(html), html);
  }
});
