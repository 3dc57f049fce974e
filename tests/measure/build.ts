import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a build took. */
export interface Build {
  readonly seconds: number;
  /** Most memory that the process and its children held at once; nothing where /proc is missing. */
  readonly peakBytes: number | undefined;
}

/** Builds the site in a folder as its own `build` does: by its tool, or with the Astro of its node_modules. */
export async function build(folder: string): Promise<Build> {
  const start = performance.now();
  const tool = 'src/tools/build.mjs';
  const command = existsSync(`${folder}/${tool}`)
    ? [tool]
    : ['node_modules/astro/bin/astro.mjs', 'build'];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: 'https://example.org/' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 300);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${log}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakBytes: peak > 0 ? peak : undefined };
}

/** Resident memory of a process and all its children, in bytes. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const entry of list('/proc').filter((name) => /^\d+$/.test(name))) {
    // The name stands in brackets; behind it the state and the parent.
    const parent = Number(read(`/proc/${entry}/stat`).split(') ').at(-1)?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const sum = (pid: number): number => {
    const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
    return (children.get(pid) ?? []).reduce((all, child) => all + sum(child), +kilobytes * 1024);
  };
  return sum(root);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may end while one looks at it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
