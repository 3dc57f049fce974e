import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalHost, type LocalHost } from '../local-host.ts';

/** Where a page may be cut on its way: before anything that takes a place, and in boxes still empty. */
const cuts =
  /(?=<(?:a|button|nav|form|main|h1|h2|p|ul|ol|section|figure|table|footer)\b)|(?<=<(?:a|button|main|article|section)\b[^>]*>)/;
/** Pieces sent one by one; a reader has long seen the top of the page when the rest comes at once. */
const mostPieces = 56;
/** Milliseconds between two pieces: a frame. */
const gap = 17;

/** A host that passes on what the one at `origin` says, its headers too, and takes its time over pages. */
export function inPieces(origin: string): Promise<LocalHost> {
  return startLocalHost((request, response) => {
    // What fails on the way fails for the reader too, as a broken line.
    passOn(origin + (request.url ?? '/'), response).catch(() => response.destroy());
  });
}

async function passOn(url: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(url);
  const headers = Object.fromEntries(answer.headers);
  // The body goes out unpacked, and in pieces.
  for (const name of ['content-length', 'content-encoding', 'connection', 'transfer-encoding'])
    delete headers[name];
  response.writeHead(answer.status, headers);
  if (!headers['content-type']?.startsWith('text/html')) {
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  const pieces = (await answer.text()).split(cuts);
  for (const piece of pieces.slice(0, mostPieces)) {
    response.write(piece);
    await pause(gap);
  }
  response.end(pieces.slice(mostPieces).join(''));
}
