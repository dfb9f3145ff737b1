import type { AddressInfo } from 'node:net';
import { CallAutomationClient, type CallConnection } from '@azure/communication-call-automation';
import { onTestFinished } from 'vitest';
import { createAcsSimulator } from '../../../src/local/simulator/createAcsSimulator.ts';
import type { GivenOptions } from '../../../src/local/simulator/simulatorOptions.ts';
import { simulatorOptions } from '../../../src/local/simulator/simulatorOptions.ts';
import { createTestApp, type Incoming, type TestApp } from './createTestApp.ts';

export const audience = '9a1b0000-0000-4000-8000-000000000001';
export const accessKey = Buffer.from('simulator-shared-secret-0123456789').toString('base64');
export const ourNumber = '+18005550199';
export const caller = '+14255550100';
export const agent = '+18005551001';
export const voice = { voiceName: 'en-US-JennyNeural' };
const waitLimitMs = 10_000;
const cognitiveServicesEndpoint = 'https://speech.example/';

export type CallView = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly endReason?: string;
  readonly transcript: readonly ({ kind: string; at: string } & Record<string, unknown>)[];
};

export type Simulator = {
  readonly url: string;
  readonly app: TestApp;
  readonly client: CallAutomationClient;
  /** Calls the control API; fails the test on an unexpected status. */
  readonly sim: <T>(method: string, path: string, body?: unknown, status?: number) => Promise<T>;
  readonly dial: (settings?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly call: (id: string) => Promise<CallView>;
  /** Waits until the call looks like that. */
  readonly until: (id: string, condition: (call: CallView) => boolean) => Promise<CallView>;
  readonly answer: (incoming: Incoming, leg?: string) => Promise<CallConnection>;
  /** Dials, answers, and waits until the call is through. */
  readonly connect: (
    settings?: Readonly<Record<string, unknown>>,
  ) => Promise<{ id: string; connection: CallConnection }>;
};

async function listen(given: GivenOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createAcsSimulator(given);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createSim(url: string): Simulator['sim'] {
  return async (method, path, body, status) => {
    const response = await fetch(`${url}/_sim${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (status === undefined ? !response.ok : response.status !== status) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  };
}

async function waitFor(
  look: () => Promise<CallView>,
  condition: (call: CallView) => boolean,
): Promise<CallView> {
  const deadline = Date.now() + waitLimitMs;
  let view = await look();
  while (!condition(view)) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${JSON.stringify(view)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    view = await look();
  }
  return view;
}

type Person = Pick<Simulator, 'app' | 'client' | 'sim'>;

function createAnswer({ app, client }: Person): Simulator['answer'] {
  return async (incoming, leg = 'a') => {
    const { incomingCallContext } = incoming.data;
    const options = {
      operationContext: `leg-${leg}`,
      callIntelligenceOptions: { cognitiveServicesEndpoint },
    };
    const result = await client.answerCall(incomingCallContext, app.callback(leg), options);
    return result.callConnection;
  };
}

function createCalls(person: Person): Omit<Simulator, keyof Person | 'url'> {
  const { app, sim } = person;
  const answer = createAnswer(person);
  const call: Simulator['call'] = (id) => sim('GET', `/calls/${id}`);
  const dial: Simulator['dial'] = async (settings = {}) =>
    (await sim<{ id: string }>('POST', '/calls', { from: caller, to: ourNumber, ...settings })).id;
  return {
    answer,
    call,
    dial,
    until: (id, condition) => waitFor(() => call(id), condition),
    connect: async (settings) => {
      const id = await dial(settings);
      const connection = await answer(await app.nextIncoming());
      await app.next('CallConnected', 'a');
      return { id, connection };
    },
  };
}

/** A listening simulator with factor 0, an app that is subscribed to it, and the real SDK. */
export async function startSimulator(given: Partial<GivenOptions> = {}): Promise<Simulator> {
  let url = '';
  const wanted = { accessKey, audience, factor: 0, ...given };
  const { issuer } = simulatorOptions(wanted);
  const keysUrl = (): string => `${url}/calling/keys`;
  const app = await createTestApp({ keysUrl, issuer, audience: wanted.audience });
  const eventTypes = ['Microsoft.Communication.IncomingCall'];
  const subscription = { name: 'incoming', endpoint: `${app.url}/events`, eventTypes };
  const simulator = await listen({
    subscriptions: [{ ...subscription, schema: 'eventGrid' }],
    ...wanted,
  });
  url = simulator.url;
  onTestFinished(async () => {
    await simulator.stop();
    await app.close();
  });
  const client = new CallAutomationClient(`endpoint=${url}/;accesskey=${accessKey}`, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
  });
  const person = { app, client, sim: createSim(url) };
  return { ...person, ...createCalls(person), url };
}
