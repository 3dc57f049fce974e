import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The local server of the project, on a free port. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:4567`, without a slash at the end. */
  readonly origin: string;
  stop(): void;
}

const script = fileURLToPath(new URL('../../src/tools/serve.mjs', import.meta.url));

/** Starts `src/tools/serve.mjs` and waits until it answers. */
export async function startServer(): Promise<LocalServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => void child.kill('SIGTERM');
  const ended = once(child, 'exit').then(() => {
    throw new Error('the local server did not start: see the line above');
  });
  ended.catch(() => undefined);
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.stdout.resume();
  return { origin: `http://127.0.0.1:${port}`, stop };
}
