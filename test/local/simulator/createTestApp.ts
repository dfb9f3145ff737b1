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

type Verify = (header: string | undefined) => Promise<Received['token']>;

function createVerify({ audience, issuer, keysUrl }: Settings): Verify {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (header) => {
    keys ??= createRemoteJWKSet(new URL(keysUrl()));
    try {
      const token = (header ?? '').replace('Bearer ', '');
      return (await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] })).payload;
    } catch (error) {
      return error instanceof Error ? error.message : 'refused';
    }
  };
}

type Inbox = Pick<
  TestApp,
  'received' | 'incoming' | 'gridRequests' | 'batches' | 'callbackStatuses' | 'gridStatuses'
> & { readonly watchers: Set<() => void> };

function changed({ watchers }: Inbox): void {
  for (const watcher of [...watchers]) watcher();
}

async function takeCallback(
  inbox: Inbox,
  verify: Verify,
  request: http.IncomingMessage,
): Promise<number> {
  const leg = (request.url ?? '').split('/')[2] ?? '';
  const events: WireEvent[] = JSON.parse(await readBody(request));
  const status = inbox.callbackStatuses.shift() ?? 200;
  const token = await verify(request.headers.authorization);
  if (status === 200) inbox.batches.push(events.length);
  for (const event of status === 200 ? events : []) {
    const name = event.type.replace('Microsoft.Communication.', '');
    inbox.received.push({ name, leg, event, token, parsed: tryParse(structuredClone(event)) });
  }
  changed(inbox);
  return status;
}

async function takeGrid(
  inbox: Inbox,
  request: http.IncomingMessage,
): Promise<{ status: number; body?: unknown }> {
  const body = JSON.parse((await readBody(request)) || 'null');
  inbox.gridRequests.push({ headers: request.headers, body });
  if (request.headers['aeg-event-type'] === 'SubscriptionValidation') {
    return { status: 200, body: { validationResponse: body[0].data.validationCode } };
  }
  const status = inbox.gridStatuses.shift() ?? 200;
  if (status === 200 && body) inbox.incoming.push(...body);
  changed(inbox);
  return { status };
}

async function serve(
  inbox: Inbox,
  verify: Verify,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const isCallback = request.url?.startsWith('/callbacks/');
  const answer: { status: number; body?: unknown } = isCallback
    ? { status: await takeCallback(inbox, verify, request) }
    : await takeGrid(inbox, request);
  const origin = request.headers['webhook-request-origin'];
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    ...(origin ? { 'webhook-allowed-origin': origin } : {}),
  });
  response.end('body' in answer ? JSON.stringify(answer.body) : '');
}

function find<T>(inbox: Inbox, look: () => T | undefined, what: string): Promise<T> {
  const { received, watchers } = inbox;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      watchers.delete(attempt);
      const seen = received.map(({ name, leg }) => `${name}@${leg}`).join(' ');
      reject(new Error(`waited in vain for ${what}; seen: ${seen}`));
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
}

type Waits = Pick<TestApp, 'next' | 'nextIncoming' | 'until'>;

function createWaits(inbox: Inbox): Waits {
  const taken = new Set<unknown>();
  const take = <T>(items: readonly T[], isWanted: (item: T) => boolean): T | undefined => {
    const item = items.find((each) => !taken.has(each) && isWanted(each));
    if (item !== undefined) taken.add(item);
    return item;
  };
  return {
    next: (name, leg) => {
      const isWanted = (each: Received): boolean =>
        each.name === name && (leg === undefined || each.leg === leg);
      return find(inbox, () => take(inbox.received, isWanted), `${name}@${leg ?? 'any'}`);
    },
    nextIncoming: () => find(inbox, () => take(inbox.incoming, () => true), 'IncomingCall'),
    until: async (condition, what) => {
      await find(inbox, () => (condition() ? true : undefined), what);
    },
  };
}

export async function createTestApp(settings: Settings): Promise<TestApp> {
  const inbox: Inbox = {
    received: [],
    incoming: [],
    gridRequests: [],
    batches: [],
    callbackStatuses: [],
    gridStatuses: [],
    watchers: new Set(),
  };
  const verify = createVerify(settings);
  const server = http.createServer((request, response) => {
    void serve(inbox, verify, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    ...inbox,
    ...createWaits(inbox),
    url,
    callback: (leg) => `${url}/callbacks/${leg}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
