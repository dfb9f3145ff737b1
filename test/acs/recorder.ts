import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Recorded = Readonly<{
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
  /** Which of the sockets opened so far it came by, from 1. */
  socket: number;
}>;

/** What to answer; `hang` never answers, `reset` closes the socket without a word. */
export type Reply = PlainReply | ((request: Recorded) => PlainReply);
type PlainReply =
  | Readonly<{ status: number; body?: unknown; headers?: Readonly<Record<string, string>> }>
  | 'hang'
  | 'reset';

export type Recorder = AsyncDisposable &
  Readonly<{
    url: string;
    requests: Recorded[];
    reply: (next: Reply) => void;
    /** The first request, past or to come, of which this is true. */
    until: (isWanted: (request: Recorded) => boolean) => Promise<Recorded>;
  }>;

const maxWaitMs = 10_000;

const send = (response: ServerResponse, reply: PlainReply): void => {
  if (reply === 'hang') return;
  if (reply === 'reset') {
    response.socket?.destroy();
    return;
  }
  const body = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
  response.end(body);
};

/** A server that keeps every request and answers all of them with what it was told last. */
export const startRecorder = async (first: Reply = { status: 204 }): Promise<Recorder> => {
  let reply: Reply = first;
  let sockets = 0;
  const numbers = new WeakMap<object, number>();
  const requests: Recorded[] = [];
  const news = new EventEmitter();
  news.setMaxListeners(0);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const recorded: Recorded = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
      socket: numbers.get(request.socket) ?? 0,
    };
    requests.push(recorded);
    send(response, typeof reply === 'function' ? reply(recorded) : reply);
    news.emit('request');
  });
  server.on('connection', (socket) => {
    sockets += 1;
    numbers.set(socket, sockets);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    reply: (next) => {
      reply = next;
    },
    until: async (isWanted) => {
      let found = requests.find(isWanted);
      while (found === undefined) {
        await once(news, 'request', { signal: AbortSignal.timeout(maxWaitMs) });
        found = requests.find(isWanted);
      }
      return found;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
