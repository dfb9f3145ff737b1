import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const services = ['Blob', 'Queue', 'Table'] as const;
type Service = (typeof services)[number];

/** Something that changes what is stored, as it goes over the wire. */
export type Write = Readonly<{ service: Service; method: string; path: string; body: string }>;

/**
 * `before`: storage has not heard of the write yet, and never will if whoever sent it dies;
 * `after`: storage has done it, and only the answer is kept back.
 */
export type Moment = 'before' | 'after';

export type Held = Readonly<{
  /** Resolves with the write once it is held. */
  reached: Promise<Write>;
  /** Lets the write, or its answer, go; whoever has died meanwhile gets neither. */
  release: () => void;
}>;

/** A storage account whose writes can be stopped at either side of their taking effect. */
export type HeldStorage = Readonly<{
  /** For the app: the same account, by way of us. */
  connection: string;
  /** Holds the next write that matches, and that one only. */
  hold: (moment: Moment, matches: (write: Write) => boolean) => Held;
  stop: () => Promise<void>;
}>;

type Trap = Readonly<{
  moment: Moment;
  matches: (write: Write) => boolean;
  spring: (write: Write) => void;
  released: Promise<void>;
}>;

const endpoint = (service: Service): RegExp => new RegExp(`${service}Endpoint=http://([^/;]+)`);

type Answer = Readonly<{ status: number; headers: string[]; body: Buffer }>;

const forward = async (
  agent: http.Agent,
  host: string,
  request: http.IncomingMessage,
  body: Buffer,
): Promise<Answer> => {
  const { method = 'GET', url = '/', headers } = request;
  const onward = http.request(`http://${host}${url}`, { method, headers, agent });
  onward.end(body);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    onward.on('response', resolve).on('error', reject);
  });
  const { statusCode = 0, rawHeaders } = response;
  return { status: statusCode, headers: rawHeaders, body: await buffer(response) };
};

/** What was chunked on its way to us goes on in one piece. */
const withoutChunks = (headers: readonly string[]): string[] => {
  const kept: string[] = [];
  for (let i = 0; i < headers.length; i += 2) {
    const [name = '', value = ''] = headers.slice(i, i + 2);
    if (!/^(transfer-encoding|connection|keep-alive)$/i.test(name)) kept.push(name, value);
  }
  return kept;
};

type Server = Readonly<{ service: Service; host: string; agent: http.Agent; traps: Trap[] }>;

const take = async (
  { service, host, agent, traps }: Server,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> => {
  const body = await buffer(request);
  const { method = 'GET', url: path = '' } = request;
  const write = { service, method, path, body: body.toString('utf8') };
  const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  const at = isRead ? -1 : traps.findIndex(({ matches }) => matches(write));
  const trap = at < 0 ? undefined : traps.splice(at, 1)[0];
  const hold = async (moment: Moment): Promise<void> => {
    if (trap?.moment !== moment) return;
    trap.spring(write);
    await trap.released;
  };
  await hold('before');
  if (request.socket.destroyed) return;
  const answer = await forward(agent, host, request, body);
  await hold('after');
  response.writeHead(answer.status, withoutChunks(answer.headers)).end(answer.body);
};

const listen = async (how: Server): Promise<http.Server> => {
  const server = http.createServer((request, response) => {
    take(how, request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** Stands before the storage of that connection string. */
export const startHeldStorage = async (storage: string): Promise<HeldStorage> => {
  const agent = new http.Agent({ keepAlive: true });
  const traps: Trap[] = [];
  const servers: http.Server[] = [];
  let connection = storage;
  for (const service of services) {
    const host = endpoint(service).exec(storage)?.[1];
    if (host === undefined) throw new Error(`the connection string has no ${service}Endpoint`);
    const server = await listen({ service, host, agent, traps });
    servers.push(server);
    // A server that listens on TCP has such an address.
    const { port } = server.address() as AddressInfo;
    connection = connection.replace(
      endpoint(service),
      `${service}Endpoint=http://127.0.0.1:${port}`,
    );
  }
  return {
    connection,
    hold: (moment, matches) => {
      const { promise: reached, resolve: spring } = Promise.withResolvers<Write>();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      traps.push({ moment, matches, spring, released });
      return { reached, release };
    },
    stop: async () => {
      agent.destroy();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
};
