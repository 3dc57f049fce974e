// What takes longer than a change should wait for: Lighthouse on every kind of page, reader tasks in Firefox.
// Needs a built site; `npm run test:full` builds it. `--only lighthouse` or `--only firefox` runs one half.
import { parseArgs } from 'node:util';
import { findBrowser } from '../src/tools/browser.mjs';
import { chromiumOnly } from './full/firefox.config.ts';
import { findFirefox, installFirefox, runFirefox, type Outcome } from './full/firefox.ts';
import { reports } from './full/lighthouse.ts';
import { startServer } from './full/server.ts';
import { builtSite } from './measure/built.ts';
import { table } from './measure/table.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;

async function lighthousePart(origin: string): Promise<Outcome> {
  console.log('\nLighthouse: accessibility, best practices and SEO must be 100.\n');
  if (!findBrowser()) return missing('No Chromium for Lighthouse: set BROWSER_PATH to one.');
  const paths = samples.filter(({ type }) => type !== 'notFound').map(({ path }) => path);
  const width = Math.max(...paths.map((path) => path.length));
  console.log(`${'page'.padEnd(width)}  access.  practices  SEO  (performance)`);
  const outcome = { passed: 0, failed: 0 };
  for await (const { path, scores, failures } of reports(origin, paths)) {
    const { accessibility, 'best-practices': practices, seo, performance } = scores;
    const cells = [[accessibility, 7] as const, [practices, 9] as const, [seo, 3] as const];
    const row = cells.map(([score, room]) => String(score).padStart(room)).join('  ');
    console.log(`${path.padEnd(width)}  ${row}  ${String(performance).padStart(13)}`);
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

const server = await startServer();
const outcomes: Outcome[] = [];
try {
  if (only !== 'firefox') outcomes.push(await lighthousePart(server.origin));
  if (only !== 'lighthouse') outcomes.push(firefoxPart(server.origin));
} finally {
  server.stop();
}
const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
