import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** A server on a free port of this machine. */
export interface LocalHost {
  readonly origin: string;
  /** Ends it, open connections too. */
  stop(): void;
}

/** Starts a server that answers as it is told. */
export async function startLocalHost(answer: RequestListener): Promise<LocalHost> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
