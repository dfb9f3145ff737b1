import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../createLog.ts';
import { errorText } from '../errorText.ts';
import type { Endpoint, HostRequest, HostResponse } from './hostRequest.ts';
import { BodyTooLargeError, readBody } from './readBody.ts';

/** What the listener asks for at each request, since both change while the host lives. */
export type ListenerState = Readonly<{
  /** Undefined while the app is still loading, and again when the host is stopping. */
  endpoint: () => Endpoint | undefined;
  stopping: () => boolean;
}>;

const unavailable: HostResponse = { status: 503, headers: { 'retry-after': '1' } };
const bodyless = new Set([204, 304]);

function toHostRequest(message: IncomingMessage): HostRequest | undefined {
  const target = message.url ?? '/';
  if (!target.startsWith('/')) return undefined;
  const base = `http://${message.headers.host ?? 'localhost'}`;
  const url = URL.parse(base + target);
  if (url === null) return undefined;
  const { method = 'GET', headers } = message;
  return { method, url, headers, body: () => readBody(message, headers['content-length']) };
}

async function answer(
  message: IncomingMessage,
  state: ListenerState,
  log: Log,
): Promise<HostResponse> {
  const endpoint = state.endpoint();
  if (endpoint === undefined) return unavailable;
  const request = toHostRequest(message);
  if (request === undefined) return { status: 400 };
  try {
    return await endpoint(request);
  } catch (thrown) {
    if (thrown instanceof BodyTooLargeError)
      return { status: 413, headers: { connection: 'close' } };
    if (message.errored === null) log('error', 'Host', errorText(thrown));
    return { status: 500 };
  }
}

function send(response: ServerResponse, { status, headers, body = '' }: HostResponse): void {
  const length = bodyless.has(status) ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length });
  response.end(bodyless.has(status) ? undefined : body);
}

/** Turns requests of node:http into the host's own and writes what its endpoint answers. */
export function createListener(
  state: ListenerState,
  log: Log,
): (message: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (message, response) => {
    const answered = await answer(message, state, log);
    if (response.destroyed) return;
    if (state.stopping()) response.setHeader('connection', 'close');
    try {
      send(response, answered);
    } catch (thrown) {
      // A status or a header of the app that HTTP does not allow.
      log('error', 'Host', errorText(thrown));
      if (!response.headersSent) send(response, { status: 500 });
    }
  };
}
