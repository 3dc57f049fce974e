// Finds a Chromium for the tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const places = [
  process.env.BROWSER_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser on this machine: BROWSER_PATH, Chromium or Chrome, Playwright's own; or undefined. */
export function findBrowser() {
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Installs Chromium with the machine's packages (as root on Debian), else with Playwright. */
export function installBrowser() {
  console.log('Installing a browser for the tests …');
  const run = (command, ...args) =>
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (asRoot && run('apt-get', 'update', '-qq')) {
    run(
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-core',
    );
  }
  if (!findBrowser())
    run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium');
  return findBrowser();
}

/** How the tests start it: without the calls home that a closed network refuses. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
