import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright';

/** Settings by which Playwright starts a Firefox. */
export interface FirefoxSettings {
  /** For a Firefox as Mozilla or Debian makes it; Playwright's own build needs none. */
  readonly channel?: 'moz-firefox';
  readonly launchOptions: {
    readonly executablePath: string;
    readonly firefoxUserPrefs: Readonly<Record<string, number>>;
  };
}

const firefoxUserPrefs = {
  // A light system, whatever the machine’s: what tests that begin in the light ask for.
  'layout.css.prefers-color-scheme.content-override': 1,
  // Playwright never hears of a page that Firefox took back from its memory.
  'browser.sessionhistory.max_total_viewers': 0,
};

/** FIREFOX_PATH, Debian's Firefox ESR, Playwright's own; or undefined. */
export function findFirefox(): FirefoxSettings | undefined {
  const own = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr'].find(
    (path) => path && existsSync(path),
  );
  if (own)
    return { channel: 'moz-firefox', launchOptions: { executablePath: own, firefoxUserPrefs } };
  const bundled = firefox.executablePath();
  return existsSync(bundled)
    ? { launchOptions: { executablePath: bundled, firefoxUserPrefs } }
    : undefined;
}

/** Installs Debian's Firefox (as root), else Playwright's own. */
export function installFirefox(): FirefoxSettings | undefined {
  console.log('Installing Firefox for the tests …');
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && run('apt-get', 'update', '-qq'))
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'firefox-esr');
  if (!findFirefox()) run(process.execPath, playwright, 'install', 'firefox');
  return findFirefox();
}

const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
const inTests = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How many checks did well, and how many did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the reader tasks in Firefox against a server; Playwright prints what fails. */
export function runFirefox(origin: string): Outcome {
  const results = inTests('../../test-results/firefox.json');
  rmSync(results, { force: true });
  // Firefox keeps profiles and locks in HOME: the reader's own must not be touched.
  const home = mkdtempSync(`${tmpdir()}/firefox-home-`);
  const { status } = spawnSync(
    process.execPath,
    [playwright, 'test', '--config', inTests('./firefox.config.ts')],
    { stdio: 'inherit', env: { ...process.env, ORIGIN: origin, HOME: home } },
  );
  rmSync(home, { recursive: true, force: true });
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(results, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: status === 0 ? failed : Math.max(1, failed) };
}
