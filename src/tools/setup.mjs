// Installs what the lock file names, unless it is there already, and checks the version of Node.
// Runs on any Node and needs no package: it is the first thing to run in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) =>
  existsSync(`${root}${file}`)
    ? JSON.parse(readFileSync(`${root}${file}`, 'utf8'))
    : { packages: {} };

/** Whether each package of the lock that belongs on this machine is installed as the lock names it. */
function isInstalled() {
  const wanted = read('package-lock.json').packages;
  const present = read('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const one = present[path];
    if (!one) return optional === true && !forThisMachine(wanted[path]);
    return one.version === version && one.integrity === integrity;
  });
}

function forThisMachine({ os, cpu, libc }) {
  const glibc = process.report?.getReport().header.glibcVersionRuntime !== undefined;
  const fits = (list, value) => !list || list.includes(value);
  return (
    fits(os, process.platform) &&
    fits(cpu, process.arch) &&
    (process.platform !== 'linux' || fits(libc, glibc ? 'glibc' : 'musl'))
  );
}

function install() {
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('The packages could not be installed: see the lines above.');
}

/** Scripts run with the Node that the packages bring, or else with the reader's own. */
function checkNode() {
  const bundled =
    existsSync(`${root}node_modules/.bin/node`) || existsSync(`${root}node_modules/.bin/node.cmd`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (!bundled && (major < 22 || (major === 22 && minor < 12))) {
    fail(`Node ${process.versions.node} is too old here: install Node 22.12 or later.`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!isInstalled()) install();
checkNode();
if (process.argv.includes('--browser')) {
  const { findBrowser, installBrowser } = await import('./browser.mjs');
  if (!findBrowser() && !installBrowser()) {
    fail('No browser for the tests: install Chromium or Chrome, or set BROWSER_PATH to one.');
  }
}
