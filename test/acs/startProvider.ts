import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAcsGateway } from '../../src/acs/createAcsGateway.ts';
import { createCallAutomationClient } from '../../src/acs/createCallAutomationClient.ts';
import { fromIncomingCall } from '../../src/acs/fromIncomingCall.ts';
import { createAcsSimulator } from '../../src/local/simulator/createAcsSimulator.ts';
import type { Provider } from './gatewayContract.ts';
import { party, phoneNumber } from './orderOf.ts';
import { type Recorded, type Recorder, type Reply, startRecorder } from './recorder.ts';

const promptUrl = (file: string): string => `https://app.example/api/prompts/${file}`;
const gatewayTo = (connectionString: string, speechEndpoint: string | null) =>
  createAcsGateway({
    client: createCallAutomationClient({ connectionString }),
    speechEndpoint,
    promptUrl,
  });

const needed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`With ACS_REMOTE=1, set ${name} too.`);
  return value;
};

/**
 * The real service: three numbers of ours, and an address of ours that answers callbacks with 200.
 */
const startRemote = async (): Promise<Provider> => ({
  gateway: gatewayTo(needed('ACS_CONNECTION_STRING'), process.env.ACS_SPEECH_ENDPOINT ?? null),
  from: phoneNumber(needed('ACS_FROM_NUMBER')),
  to: party(needed('ACS_TO_NUMBER')),
  third: party(needed('ACS_THIRD_NUMBER')),
  callbackUrl: needed('ACS_CALLBACK_URL'),
  ring: null,
  [Symbol.asyncDispose]: async () => {},
});

export type LocalProvider = Provider &
  Readonly<{
    /** Where the simulator is, for its control API. */
    url: string;
    issuer: string;
    audience: string;
    keysUrl: string;
    /** What the simulator sent to the callback address, in order. */
    callbacks: () => readonly Recorded[];
  }>;

const number = '+18005550123';
const pathOfCalls = '/incoming';

/** Answers everything with 200, and Event Grid's question whether it may come with its code. */
const welcome: Reply = ({ headers, body }) => {
  if (headers['aeg-event-type'] !== 'SubscriptionValidation') return { status: 200 };
  const [, code] = /"validationCode":"([^"]+)"/.exec(JSON.stringify(body)) ?? [];
  return { status: 200, body: { validationResponse: code } };
};

const ringer = (url: string, recorder: Recorder) => async () => {
  const from = `+1206555${1000 + recorder.requests.length}`;
  const body = JSON.stringify({ from, to: number });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${url}/_sim/calls`, { method: 'POST', body, headers });
  const isOfCaller = ({ path, body: events }: Recorded): boolean =>
    path === pathOfCalls && JSON.stringify(events).includes(from);
  const request = await recorder.until(isOfCaller);
  const result = fromIncomingCall(Array.isArray(request.body) ? request.body[0] : request.body);
  if (result.kind !== 'incomingCall') throw new Error(JSON.stringify(result));
  return { context: result.call.context, caller: result.call.caller };
};

/** The simulator, on a port of its own, with a webhook of ours for its events. */
export const startLocal = async (): Promise<LocalProvider> => {
  const recorder = await startRecorder(welcome);
  const issuer = 'https://issuer.example';
  const audience = randomUUID();
  const accessKey = Buffer.from('a key of the tests').toString('base64');
  const eventTypes = ['Microsoft.Communication.IncomingCall'];
  const endpoint = `${recorder.url}${pathOfCalls}`;
  const server = createAcsSimulator({
    ...{ accessKey, audience, issuer, factor: 0, numbers: [number], maxOutboundPerNumber: 20 },
    subscriptions: [{ name: 'calls', endpoint, eventTypes, schema: 'eventGrid' }],
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an address with a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    gateway: gatewayTo(`endpoint=${url};accesskey=${accessKey}`, 'https://speech.example'),
    from: phoneNumber(number),
    to: party('+12065550177'),
    third: party('+12065550178'),
    callbackUrl: `${recorder.url}/callbacks`,
    ring: ringer(url, recorder),
    ...{ url, issuer, audience, keysUrl: `${url}/calling/keys` },
    callbacks: () => recorder.requests.filter(({ path }) => path === '/callbacks'),
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await recorder[Symbol.asyncDispose]();
    },
  };
};

/** The simulator, or with ACS_REMOTE=1 the real service: the same promises are asked of both. */
export const startProvider = (): Promise<Provider> =>
  process.env.ACS_REMOTE === '1' ? startRemote() : startLocal();
