import { createServer } from 'node:http';
import type { Work } from './app/trackWork.ts';
import type { Log } from './createLog.ts';
import { createListener } from './http/createListener.ts';
import type { Endpoint } from './http/hostRequest.ts';
import { listen } from './listen.ts';

export type FrontDoor = Readonly<{
  port: number;
  /** Until then every request is answered 503. */
  open: (endpoint: Endpoint) => void;
  /** Answers 503 from now on and takes no new connection. */
  stopTaking: () => void;
  /** Ends the connections that are left. */
  close: () => void;
}>;

const keepAliveMs = 75_000;

/** Listens before there is an app to serve, for the app must know the port when it is loaded. */
export async function createFrontDoor(
  port: number,
  address: string,
  work: Work,
  log: Log,
): Promise<FrontDoor> {
  let endpoint: Endpoint | undefined;
  let stopping = false;
  const listener = createListener({ endpoint: () => endpoint, stopping: () => stopping }, log);
  const server = createServer((message, response) => {
    void work.track(listener(message, response));
  });
  server.keepAliveTimeout = keepAliveMs;
  // A function may take as long as its timeout allows; the host sets no other limit.
  server.requestTimeout = 0;
  return {
    port: await listen(server, port, address),
    open(given) {
      endpoint = given;
    },
    stopTaking() {
      stopping = true;
      endpoint = undefined;
      server.close();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
