import type { Server } from 'node:http';
import { errorMessage } from './errorMessage.ts';
import { HostStartError } from './hostStartError.ts';

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}

function bind(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Starts listening and tells the port, which the system chooses for port 0. */
export async function listen(server: Server, port: number, address: string): Promise<number> {
  try {
    await bind(server, port, address);
  } catch (thrown) {
    const why =
      codeOf(thrown) === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what is using it, or choose another with --port.`
        : `Cannot listen on ${address} port ${port}: ${errorMessage(thrown)}`;
    throw new HostStartError(why);
  }
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}
