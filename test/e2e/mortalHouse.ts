import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import * as z from 'zod';
import { startServer } from '../../src/local/bench/rig/startServer.ts';
import { startStorage } from '../../src/local/bench/rig/startStorage.ts';
import { freePort } from '../../src/local/tasks/environment/ports.ts';
import { startSimulator } from '../../src/local/tasks/environment/startSimulator.ts';
import { type HeldStorage, startHeldStorage } from '../heldStorage.ts';
import type { CallResource, Leg } from './house.ts';

/** A `create` as the simulator took it down. */
export type Create = Readonly<{ requestId: string; isReplayed: boolean; status: number }>;

/**
 * Hosts on one storage behind one address, as instances of an app are; each can be killed, and
 * what they write can be stopped on its way.
 */
export type MortalHouse = Readonly<{
  held: () => HeldStorage;
  /** The storage itself, without anything in between. */
  storage: () => string;
  simulate: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;
  /** By whichever host is next, or by the one at `url`. */
  api: (method: string, path: string, request?: Asked) => Promise<Response>;
  /** Where a host listens itself, for whoever wants to know who does the work. */
  hostUrl: (n: number) => string;
  /** Ends a host as a crash would. */
  kill: (n: number) => Promise<void>;
  /** Starts a host that was killed, at the same address. */
  revive: (n: number) => Promise<void>;
  call: (id: string) => Promise<CallResource>;
  legsTo: (number: string) => Promise<readonly Leg[]>;
  createsTo: (number: string) => Promise<readonly Create[]>;
}>;

type Asked = Readonly<{ body?: unknown; key?: string; url?: string }>;
type Part = Readonly<{ stop: () => Promise<void> }>;

export const callerId = '+18005550199';
const root = fileURLToPath(new URL('../..', import.meta.url));
const readySchema = z.object({ url: z.string() });
const requestsSchema = z.object({
  requests: z.array(
    z.object({
      requestId: z.string(),
      replayed: z.boolean().default(false),
      status: z.number(),
      body: z.object({
        targets: z.array(z.object({ phoneNumber: z.object({ value: z.string() }) })),
      }),
    }),
  ),
});

const forward = (port: number, request: http.IncomingMessage, body: Buffer) =>
  new Promise<http.IncomingMessage>((resolve, reject) => {
    const { method, url, headers } = request;
    http
      .request({ host: '127.0.0.1', port, method, path: url, headers, agent: false })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });

/** Gives each request to the next host that lives; answers 503 when there is none. */
const startFront = async (ports: readonly number[]) => {
  let turn = 0;
  const take = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const body = await buffer(request);
    turn += 1;
    for (let n = 0; n < ports.length; n += 1) {
      const port = ports[(turn + n) % ports.length] ?? 0;
      const answer = await forward(port, request, body).catch((error: NodeJS.ErrnoException) => {
        // Somebody who died while he worked on it must not have it done again by us.
        if (error.code !== 'ECONNREFUSED') throw error;
        return null;
      });
      if (answer === null) continue;
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      response.end(await buffer(answer));
      return;
    }
    response.writeHead(503).end();
  };
  const server = http.createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://localhost:${port}`, stop };
};

type Started = Readonly<{
  storage: string;
  held: HeldStorage;
  simulator: string;
  front: string;
  hostUrl: (n: number) => string;
  kill: (n: number) => Promise<void>;
  revive: (n: number) => Promise<void>;
}>;

const startAll = async (workers: number, keep: (part: Part) => void): Promise<Started> => {
  const kept = <Kept extends Part>(part: Kept): Kept => {
    keep(part);
    return part;
  };
  const { connection: storage } = kept(await startStorage());
  const held = kept(await startHeldStorage(storage));
  const child = { root, port: 0, factor: 0, numbers: [callerId], env: {}, log: () => undefined };
  const simulator = kept(await startSimulator({ ...child, appUrl: 'http://localhost' }));
  const providerUrl = readySchema.parse(simulator.ready).url;
  const ports = await Promise.all(Array.from({ length: workers }, freePort));
  const front = kept(await startFront(ports));
  const extra = { CALLBACK_BASE_URL: front.url };
  const server = { app: root, providerUrl, storage: held.connection, extra, say: () => undefined };
  const hosts = await Promise.all(ports.map((port) => startServer({ ...server, port })));
  const hostOf = (n: number) => {
    const host = hosts[n];
    if (host === undefined) throw new Error(`there is no host ${n}`);
    return host;
  };
  keep({
    stop: async () => {
      await Promise.all(hosts.map((host) => host.stop()));
    },
  });
  return {
    ...{ storage, held, simulator: providerUrl, front: front.url },
    hostUrl: (n) => hostOf(n).url,
    kill: async (n) => {
      hostOf(n).kill('SIGKILL');
      await hostOf(n).exited;
    },
    revive: async (n) => {
      hosts[n] = await startServer({ ...server, port: ports[n] ?? 0 });
    },
  };
};

const send = (url: string, method: string, body: unknown, more = {}): Promise<Response> => {
  const headers = { 'content-type': 'application/json', ...more };
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(url, { method, headers, ...given });
};

/** So many hosts for the tests of one file. */
export const useMortalHouse = (workers: number): MortalHouse => {
  const parts: Part[] = [];
  let all: Started | undefined;
  const started = (): Started => {
    if (all === undefined) throw new Error('not started');
    return all;
  };
  beforeAll(async () => {
    all = await startAll(workers, (part) => parts.push(part));
  });
  afterAll(async () => {
    for (const part of parts.reverse()) await part.stop();
  });
  const simulate: MortalHouse['simulate'] = async (method, path, body) => {
    const response = await send(`${started().simulator}/_sim${path}`, method, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const api: MortalHouse['api'] = (method, path, { body, key, url = started().front } = {}) =>
    send(`${url}/api${path}`, method, body, key ? { 'idempotency-key': key } : {});
  return {
    simulate,
    api,
    held: () => started().held,
    storage: () => started().storage,
    hostUrl: (n) => started().hostUrl(n),
    kill: (n) => started().kill(n),
    revive: (n) => started().revive(n),
    call: async (id) => (await (await api('GET', `/calls/${id}`)).json()) as CallResource,
    legsTo: async (number) => {
      const { calls } = await simulate<{ calls: Leg[] }>('GET', '/calls');
      return calls.filter(({ to }) => to === number);
    },
    createsTo: async (number) => {
      const found = requestsSchema.parse(await simulate('GET', '/requests?operation=create'));
      return found.requests
        .filter(({ body }) => body.targets[0]?.phoneNumber.value === number)
        .map(({ requestId, replayed, status }) => ({ requestId, isReplayed: replayed, status }));
    },
  };
};
