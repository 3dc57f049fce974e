import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startLocalHost, type LocalHost } from '../local-host.ts';

/** A server for measurements: every body brotli 11, made before it is sent. */
export interface Host extends LocalHost {
  /** Bodies sent since it was last emptied: path and bytes on the wire. */
  readonly sent: { path: string; bytes: number }[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The headers of the first block of a `_headers` file: those of every page. */
export function pageHeaders(text: string): Record<string, string> {
  const [first = ''] = text.split(/\n(?=\S)/);
  return Object.fromEntries(
    first
      .split('\n')
      .filter((line) => line.startsWith(' '))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 2)]),
  );
}

/**
 * Serves a built site with the headers of its pages, and more pages beside it under the same.
 * @param extra HTML by path, such as `/floor/1/`
 */
export async function startHost(dist: string, extra: ReadonlyMap<string, string>): Promise<Host> {
  const headers = pageHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
  const files = new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    ),
  );
  const bodies = new Map<string, Buffer>();
  const body = (path: string, content: () => string | Buffer) => {
    const known = bodies.get(path) ?? brotliCompressSync(content());
    bodies.set(path, known);
    return known;
  };
  const sent: Host['sent'] = [];
  const host = await startLocalHost((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
    const page = extra.get(path);
    if (page === undefined && !files.has(file)) return void response.writeHead(404).end();
    const bytes = body(path, () => page ?? readFileSync(`${dist}/${file}`));
    sent.push({ path, bytes: bytes.length });
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': bytes.length,
    });
    response.end(bytes);
  });
  return { ...host, sent };
}
