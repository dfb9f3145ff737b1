import { once } from 'node:events';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inject, onTestFinished } from 'vitest';
import type { UseCases } from '../../src/app/createUseCases.ts';
import { compose } from '../../src/compose.ts';
import type { Reply, WebRequest } from '../../src/http/webRequest.ts';
import { createAcsSimulator } from '../../src/local/simulator/createAcsSimulator.ts';
import { shippedFlows } from '../calls/supportFlow.ts';
import { sampleEnv } from '../config/sampleEnv.ts';

const accessKey = Buffer.from('a key for the tests of one machine').toString('base64');
const audience = '11111111-2222-4333-8444-555555555555';

export type StartedApp = Readonly<{
  app: UseCases;
  /** Calls the simulator's control API. */
  sim: <T>(method: string, route: string, body?: unknown) => Promise<T>;
  /** Every callback that came, in order. */
  callbacks: readonly WebRequest[];
  /** Every line of the log. */
  logged: readonly string[];
}>;

const listen = async (server: http.Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  // A server that listens on TCP has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const toWebRequest = async (request: http.IncomingMessage): Promise<WebRequest> => {
  const parts = (request.url ?? '').split('/');
  const [id = '', attempt = '', token = ''] = parts.slice(3);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    params: { id, attempt, token },
    query: {},
    headers: Object.fromEntries(headers),
    body: await buffer(request),
  };
};

const emptyReply = (status: number): Reply => ({ status, headers: {}, body: null });

type Route = (request: WebRequest) => Promise<Reply>;

/** What the Functions host does for the app, as far as calls need it. */
const createFrontDoor = (onEvents: Route, onCallback: Route): http.Server =>
  http.createServer(async (request, response) => {
    const isCallback = request.url?.startsWith('/api/callbacks/') ?? false;
    const webRequest = await toWebRequest(request);
    const reply = await (isCallback ? onCallback : onEvents)(webRequest).catch(() =>
      emptyReply(500),
    );
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });

const takeEvents = async (app: UseCases, { body }: WebRequest): Promise<Reply> => {
  const events: readonly { data: { validationCode?: string } }[] = JSON.parse(
    new TextDecoder().decode(body),
  );
  const code = events[0]?.data.validationCode;
  if (code !== undefined) {
    return { status: 200, headers: {}, body: JSON.stringify({ validationResponse: code }) };
  }
  for (const event of events) await app.incomingCall(event);
  return emptyReply(200);
};

const startSimulator = async (endpoint: string): Promise<string> => {
  const eventTypes = ['Microsoft.Communication.IncomingCall'];
  const subscriptions = [{ name: 'calls', endpoint, eventTypes, schema: 'eventGrid' as const }];
  return listen(createAcsSimulator({ accessKey, audience, factor: 0, subscriptions }));
};

const flowsFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'app-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'flows.json'), JSON.stringify(shippedFlows()));
  for (const table of ['rates', 'zones']) {
    const source = path.join(import.meta.dirname, '../../src', table, `${table}.json`);
    await copyFile(source, path.join(folder, `${table}.json`));
  }
  return folder;
};

/**
 * The whole app as it is composed from settings, on Azurite and the simulator, without a
 * Functions host.
 */
export const startApp = async (): Promise<StartedApp> => {
  const callbacks: WebRequest[] = [];
  const logged: string[] = [];
  const started = Promise.withResolvers<UseCases>();
  const door = createFrontDoor(
    async (request) => takeEvents(await started.promise, request),
    async (request) => {
      callbacks.push(request);
      return (await started.promise).callback(request);
    },
  );
  const url = await listen(door);
  const simulator = await startSimulator(`${url}/events`);
  const env = sampleEnv({
    AzureWebJobsStorage: inject('azurite'),
    ACS_CONNECTION_STRING: `endpoint=${simulator}/;accesskey=${accessKey}`,
    CALLBACK_AUDIENCE: audience,
    CALLBACK_KEYS_URL: `${simulator}/calling/keys`,
    CALLBACK_BASE_URL: url,
    SPEECH_ENDPOINT: simulator,
    CALLER_ID: '+18005550199',
  });
  const log = (level: string, message: string, fields = {}) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const app = await compose({ env, folder: await flowsFolder(), log });
  started.resolve(app);
  const sim = async <T>(method: string, route: string, body?: unknown): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { headers, body: JSON.stringify(body) };
    const response = await fetch(`${simulator}${route}`, { method, ...init });
    // The control API answers what its design says.
    return (await response.json()) as T;
  };
  return { app, sim, callbacks, logged };
};
