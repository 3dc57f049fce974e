// What takes longer than a change should wait for: Lighthouse on every kind of page, reader tasks in Firefox.
// Needs a built site; `npm run test:full` builds it. `--only lighthouse` or `--only firefox` runs one half.
import { parseArgs } from 'node:util';
import { findBrowser } from '../src/tools/browser.mjs';
import { chromiumOnly } from './full/firefox.config.ts';
import { findFirefox, installFirefox, runFirefox, type Outcome } from './full/firefox.ts';
import { reports } from './full/lighthouse.ts';
import { startServer } from './full/server.ts';
import { builtSite } from './measure/built.ts';
import { startHost } from './measure/host.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;

async function lighthousePart(origin: string, paths: readonly string[]): Promise<Outcome> {
  console.log(
    '\nLighthouse: accessibility, best practices and SEO must be 100; performance is reported.\n',
  );
  if (!findBrowser()) return missing('No Chromium for Lighthouse: set BROWSER_PATH to one.');
  const width = Math.max(...paths.map((path) => path.length));
  const line = (cells: readonly unknown[]) =>
    cells.map((cell, index) =>
      index === 0 ? String(cell).padEnd(width) : String(cell).padStart(13),
    );
  console.log(line(['page', 'accessibility', 'practices', 'SEO', '(performance)']).join('  '));
  const outcome = { passed: 0, failed: 0 };
  for await (const { path, scores, failures } of reports(origin, paths)) {
    const { accessibility, 'best-practices': practices, seo, performance } = scores;
    console.log(line([path, accessibility, practices, seo, performance]).join('  '));
    for (const failure of failures) console.log(`  ✗ ${failure}`);
    if (failures.length > 0) outcome.failed++;
    else outcome.passed++;
  }
  return outcome;
}

function firefoxPart(origin: string): Outcome {
  console.log('\nReader tasks in Firefox. Left to Chromium, by their title:');
  for (const { title, why } of chromiumOnly) console.log(`  ${title.source}: ${why}`);
  if (!findFirefox() && !installFirefox())
    return missing('No Firefox for the tests: install Firefox ESR, or set FIREFOX_PATH to one.');
  return runFirefox(origin);
}

function missing(line: string): Outcome {
  console.error(line);
  return { passed: 0, failed: 1 };
}

const { dist, samples } = await builtSite();
const outcomes: Outcome[] = [];
if (only !== 'firefox') {
  // It compresses, as public hosts do.
  const host = await startHost(dist, new Map());
  const paths = samples.map(({ path }) => path);
  outcomes.push(await lighthousePart(host.origin, paths).finally(() => host.stop()));
}
if (only !== 'lighthouse') {
  const server = await startServer();
  try {
    outcomes.push(firefoxPart(server.origin));
  } finally {
    server.stop();
  }
}
const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
