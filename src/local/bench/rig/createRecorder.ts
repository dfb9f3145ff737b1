import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { createTokens, type Tokens } from './createTokens.ts';

/** A request of an app to the provider. */
export type Arrival = Readonly<{
  /** When its head had come, by `performance.now()` of this process. */
  at: number;
  /** The leg that it is about, or that our answer makes. */
  leg: string;
  callbackUri: string;
  operationContext: string;
}>;

export type Recorder = Readonly<{
  url: string;
  tokens: Tokens;
  /** The next request of that key: `answer <context>`, `create <number>`, `<operation> <leg>`. */
  next: (key: string) => Promise<Arrival>;
  stop: () => Promise<void>;
}>;

const issuer = 'https://acscallautomation.communication.azure.com';
const leg = /^\/calling\/callConnections\/([^:/?]+)(?::(\w+))?/;
const keepAliveTimeoutMs = 120_000;

const bodySchema = z.object({
  incomingCallContext: z.string().optional(),
  callbackUri: z.string().default(''),
  operationContext: z.string().default(''),
  targets: z.array(z.object({ phoneNumber: z.object({ value: z.string() }) })).optional(),
});

type Read = Readonly<{ key: string; leg: string; status: number }>;

/** What a request is, and how the service answers it when all is well. */
const read = (path: string, body: z.infer<typeof bodySchema>, newLeg: string): Read => {
  if (path.startsWith('/calling/callConnections:answer')) {
    return { key: `answer ${body.incomingCallContext}`, leg: newLeg, status: 200 };
  }
  const [, known, operation] = leg.exec(path) ?? [];
  if (known === undefined) {
    const number = body.targets?.[0]?.phoneNumber.value;
    return { key: `create ${number}`, leg: newLeg, status: 201 };
  }
  return {
    key: `${operation} ${known}`,
    leg: known,
    status: operation === 'terminate' ? 204 : 202,
  };
};

const send = (response: http.ServerResponse, status: number, body: unknown): void => {
  const text = body === null ? '' : JSON.stringify(body);
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, { 'content-type': 'application/json', ...length }).end(text);
};

type Waiting = Map<string, (arrival: Arrival) => void>;

const take = async (
  waiting: Waiting,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  newLeg: string,
): Promise<void> => {
  const at = performance.now();
  const text = (await buffer(request)).toString();
  const body = bodySchema.parse(text === '' ? {} : JSON.parse(text));
  const { key, leg: id, status } = read(request.url ?? '', body, newLeg);
  const { callbackUri, operationContext } = body;
  const properties = { callConnectionId: id, callConnectionState: 'unknown', callbackUri };
  send(response, status, status < 202 ? properties : status === 204 ? null : { operationContext });
  waiting.get(key)?.({ at, leg: id, callbackUri, operationContext });
  waiting.delete(key);
};

/**
 * Takes what apps send to the provider and answers as that does, with as little work as can be: the
 * simulator would measure itself too. Nothing happens to a call by itself.
 */
export const createRecorder = async (audience: string): Promise<Recorder> => {
  const tokens = await createTokens(issuer, audience);
  const waiting: Waiting = new Map();
  let legs = 0;
  const server = http.createServer(
    { keepAliveTimeout: keepAliveTimeoutMs },
    (request, response) => {
      if (request.url === '/calling/keys') return send(response, 200, tokens.keys);
      legs += 1;
      return void take(waiting, request, response, `leg-${legs}-${process.pid}`);
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    tokens,
    next: (key) => new Promise((resolve) => waiting.set(key, resolve)),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
