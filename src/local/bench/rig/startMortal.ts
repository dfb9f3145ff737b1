import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tasks/environment/ports.ts';
import type { Stretch } from '../drive/paceOf.ts';
import { type ServerOptions, startServer } from './startServer.ts';

/** A host that dies and rises again at the same address. Moments are of this machine's clock. */
export type Mortal = Readonly<{
  url: string;
  /** Ends it as a crash would, and starts it anew once it was away for so long. */
  killFor: (outageMs: number) => Promise<void>;
  /** When it was up, until `end`. */
  ups: (end: number) => readonly Stretch[];
  /** How long it was away in all. */
  downMs: () => number;
  stop: () => Promise<void>;
}>;

/** Starts a host with an app that is to be killed on the way. */
export const startMortal = async (options: ServerOptions): Promise<Mortal> => {
  const port = await freePort();
  const start = () => startServer({ ...options, port });
  let server = await start();
  let upSince = Date.now();
  const past: Stretch[] = [];
  let downMs = 0;
  return {
    url: server.url,
    killFor: async (outageMs) => {
      const diedAt = Date.now();
      past.push({ from: upSince, to: diedAt });
      server.kill('SIGKILL');
      await server.exited;
      await sleep(outageMs);
      server = await start();
      upSince = Date.now();
      downMs += upSince - diedAt;
    },
    ups: (end) => [...past, { from: upSince, to: end }],
    downMs: () => downMs,
    stop: () => server.stop(),
  };
};
