import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashSource, headersFile, inlinedIn, policy } from './headers.ts';

test('finds inlined scripts and styles, not files and not data', () => {
  const found = inlinedIn(
    '<script>a()</script><script type="module" src="/x.js"></script>' +
      '<script type="application/json">{"b":1}</script><style>p{}</style>',
  );
  assert.deepEqual(found, { scripts: ['a()'], styles: ['p{}'], forbidden: [] });
});

test('finds attributes that the policy forbids, in markup only', () => {
  assert.equal(inlinedIn('<p style="color:red">').forbidden.length, 1);
  assert.equal(inlinedIn('<button onclick="a()">').forbidden.length, 1);
  assert.equal(
    inlinedIn('<p class="style=">on this</p><script>"<p style=>"</script>').forbidden.length,
    0,
  );
});

test('hashes as a browser does', () => {
  // From the specification of the policy, level 2: the hash of alert('Hello, world.');
  assert.equal(
    hashSource("alert('Hello, world.');"),
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});

test('the policy allows nothing inline but what was hashed, and the file caches hashed names only', () => {
  const csp = policy(["'sha256-a'"], ["'sha256-b'"]);
  assert.match(csp, /script-src 'self' 'wasm-unsafe-eval' 'sha256-a';/);
  assert.doesNotMatch(csp, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
  assert.match(
    headersFile(csp, '/repo/'),
    /\n\/repo\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/,
  );
});
