import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A site served with its own headers. */
export interface Served {
  readonly address: string;
  stop(): void;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const isUp = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves a built folder (`DIST` or `dist`) by the project's own server. */
export async function serveSite(): Promise<Served> {
  const port = await freePort();
  const script = fileURLToPath(new URL('../../src/tools/serve.mjs', import.meta.url));
  const server: ChildProcess = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await isUp(`${address}/search/`)); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop: () => void server.kill('SIGTERM') };
}
