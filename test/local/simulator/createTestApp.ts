import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CallAutomationEvent,
  parseCallAutomationEvent,
} from '@azure/communication-call-automation';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const waitLimitMs = 10_000;

/** The JSON of an event as it came, before any SDK touched it. */
export type WireEvent = {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
};

export type Received = {
  /** Event name without its prefix. */
  readonly name: string;
  /** The part of the callback path that the test chose. */
  readonly leg: string;
  readonly event: WireEvent;
  readonly parsed: CallAutomationEvent | undefined;
  /** The claims of a good token, or why it was refused. */
  readonly token: { readonly aud?: unknown } | string;
};

export type Incoming = {
  readonly id: string;
  readonly eventType: string;
  readonly data: {
    readonly incomingCallContext: string;
    readonly correlationId: string;
    readonly serverCallId: string;
    readonly from: { readonly rawId: string };
    readonly to: { readonly rawId: string };
    readonly customContext?: unknown;
  };
};

export type GridRequest = { readonly headers: http.IncomingHttpHeaders; readonly body: unknown };

/** An app as small as can be: it takes events and callbacks and lets the test wait for them. */
export type TestApp = {
  readonly url: string;
  readonly received: Received[];
  readonly incoming: Incoming[];
  readonly gridRequests: GridRequest[];
  /** The array lengths of the callback posts, in order. */
  readonly batches: number[];
  /** What the next posts are answered with, before 200. */
  readonly callbackStatuses: number[];
  readonly gridStatuses: number[];
  readonly callback: (leg: string) => string;
  /** The first event of that name which no earlier wait has taken. */
  readonly next: (name: string, leg?: string) => Promise<Received>;
  readonly nextIncoming: () => Promise<Incoming>;
  readonly until: (condition: () => boolean, what: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Settings = {
  /** Known once the simulator listens. */
  readonly keysUrl: () => string;
  readonly issuer: string;
  readonly audience: string;
};

function tryParse(event: unknown): CallAutomationEvent | undefined {
  try {
    return parseCallAutomationEvent(event as Record<string, unknown>);
  } catch {
    // The SDK throws on types that it does not know; some tests send such.
    return undefined;
  }
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

export async function createTestApp(settings: Settings): Promise<TestApp> {
  const received: Received[] = [];
  const incoming: Incoming[] = [];
  const gridRequests: GridRequest[] = [];
  const batches: number[] = [];
  const callbackStatuses: number[] = [];
  const gridStatuses: number[] = [];
  const taken = new Set<unknown>();
  const watchers = new Set<() => void>();
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  const changed = (): void => {
    for (const watcher of [...watchers]) watcher();
  };

  const verify = async (header: string | undefined): Promise<Received['token']> => {
    keys ??= createRemoteJWKSet(new URL(settings.keysUrl()));
    const { issuer, audience } = settings;
    try {
      const token = (header ?? '').replace('Bearer ', '');
      return (await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] })).payload;
    } catch (error) {
      return error instanceof Error ? error.message : 'refused';
    }
  };

  const takeCallback = async (leg: string, request: http.IncomingMessage): Promise<number> => {
    const events: WireEvent[] = JSON.parse(await readBody(request));
    const status = callbackStatuses.shift() ?? 200;
    const token = await verify(request.headers.authorization);
    if (status === 200) batches.push(events.length);
    for (const event of status === 200 ? events : []) {
      const name = event.type.replace('Microsoft.Communication.', '');
      received.push({ name, leg, event, token, parsed: tryParse(structuredClone(event)) });
    }
    changed();
    return status;
  };

  const takeGrid = async (
    request: http.IncomingMessage,
  ): Promise<{ status: number; body?: unknown }> => {
    const body = JSON.parse((await readBody(request)) || 'null');
    gridRequests.push({ headers: request.headers, body });
    const status = gridStatuses.shift() ?? 200;
    if (request.headers['aeg-event-type'] === 'SubscriptionValidation') {
      changed();
      return { status, body: { validationResponse: body[0].data.validationCode } };
    }
    if (status === 200 && body) incoming.push(...body);
    changed();
    return { status };
  };

  const server = http.createServer((request, response) => {
    const [, kind, leg = ''] = (request.url ?? '').split('/');
    void (async () => {
      const answer =
        kind === 'callbacks'
          ? { status: await takeCallback(leg, request) }
          : await takeGrid(request);
      const origin = request.headers['webhook-request-origin'];
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        ...(origin ? { 'webhook-allowed-origin': origin } : {}),
      });
      response.end('body' in answer ? JSON.stringify(answer.body) : '');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;

  const find = <T>(look: () => T | undefined, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const seen = (): string => received.map(({ name, leg }) => `${name}@${leg}`).join(' ');
      const timer = setTimeout(() => {
        watchers.delete(attempt);
        reject(new Error(`waited in vain for ${what}; seen: ${seen()}`));
      }, waitLimitMs);
      const attempt = (): void => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(timer);
        watchers.delete(attempt);
        resolve(found);
      };
      watchers.add(attempt);
      attempt();
    });
  const take = <T>(item: T | undefined): T | undefined => {
    if (item !== undefined) taken.add(item);
    return item;
  };

  return {
    url,
    received,
    incoming,
    gridRequests,
    batches,
    callbackStatuses,
    gridStatuses,
    callback: (leg) => `${url}/callbacks/${leg}`,
    next: (name, leg) =>
      find(
        () =>
          take(
            received.find(
              (each) =>
                each.name === name && (leg === undefined || each.leg === leg) && !taken.has(each),
            ),
          ),
        leg === undefined ? name : `${name} of ${leg}`,
      ),
    nextIncoming: () => find(() => take(incoming.find((each) => !taken.has(each))), 'IncomingCall'),
    until: async (condition, what) => {
      await find(() => (condition() ? true : undefined), what);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
