// Serves the built site as a good host would: its headers in force, the slash added, 404.html for the rest.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(`${dist}/_headers`)) {
  console.error(`No built site in ${dist}: run npm run build first.`);
  process.exit(1);
}

/** The blocks of a `_headers` file: a path pattern and the headers it sets. */
function readHeaders(text) {
  const blocks = [];
  for (const line of text.split('\n').filter((one) => one.trim())) {
    if (!line.startsWith(' ')) blocks.push({ prefix: line.replace(/\*$/, ''), headers: {} });
    else {
      const [name, ...value] = line.trim().split(': ');
      blocks.at(-1).headers[name] = value.join(': ');
    }
  }
  return blocks;
}

const blocks = readHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
const base =
  blocks
    .map(({ prefix }) => prefix)
    .find((prefix) => prefix.endsWith('/_astro/'))
    ?.slice(0, -8) ?? '';
const notFound = readFileSync(`${dist}/404.html`);

function setHeaders(response, path) {
  for (const { prefix, headers } of blocks) {
    if (!path.startsWith(prefix)) continue;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
}

const files = sirv(dist, {
  dev: process.argv.includes('--dev'),
  etag: true,
  setHeaders: (response, path) => setHeaders(response, `${base}${path}`),
  onNoMatch: (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    setHeaders(response, path);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  },
});

const server = createServer((request, response) => {
  const [path, query] = request.url.split('?');
  if (base && path !== base && !path.startsWith(`${base}/`)) return redirect(response, `${base}/`);
  const inside = path.slice(base.length) || '/';
  // sirv finds a folder's page without the slash; relative addresses in it would break.
  if (!inside.endsWith('/') && existsSync(`${dist}${safe(inside)}/index.html`)) {
    return redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
  }
  request.url = inside + (query === undefined ? '' : `?${query}`);
  files(request, response);
});

const safe = (path) => (/^[\w/.-]*$/.test(path) && !path.includes('..') ? path : '/-');

function redirect(response, to) {
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') }).end();
}

/** Takes PORT, or the first free one from 4321. */
function listen(port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) {
      console.error(`Port ${port} cannot be used: ${error.message}`);
      process.exit(1);
    }
    listen(port + 1);
  });
  server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
    console.log(`\n  The site is at http://localhost:${port}${base}/  (Ctrl-C stops it)\n`);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
listen(Number(process.env.PORT ?? 4321));
