import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, type Build } from './build.ts';

/** What a build took and what it made; sizes in bytes, those of pages and lists brotli 11. */
export interface Figures extends Build {
  readonly sizes: Readonly<Record<string, number>>;
  /** All files of the search index as they lie on the disk. */
  readonly searchBytes: number;
  readonly searchFiles: number;
}

/** Builds the site in a folder and weighs it. @param paths pages and files whose size is asked */
export async function buildAndWeigh(folder: string, paths: readonly string[]): Promise<Figures> {
  // Each build starts without what the one before it remembers.
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(`${folder}/${kept}`, { recursive: true, force: true });
  const took = await build(folder);
  const dist = `${folder}/dist`;
  const sizes = Object.fromEntries(
    paths
      .map((path) => [path, `${dist}${path}${path.endsWith('/') ? 'index.html' : ''}`] as const)
      .filter(([, file]) => existsSync(file))
      .map(([path, file]) => [path, brotliCompressSync(readFileSync(file)).length]),
  );
  const search = readdirSync(`${dist}/pagefind`, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(`${dist}/pagefind/${file}`))
    .filter((file) => file.isFile());
  const searchBytes = search.reduce((sum, { size }) => sum + size, 0);
  return { ...took, sizes, searchBytes, searchFiles: search.length };
}
