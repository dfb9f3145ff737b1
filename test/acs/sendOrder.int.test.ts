import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCallAutomationClient } from '../../src/acs/createCallAutomationClient.ts';
import { sendOrder } from '../../src/acs/sendOrder.ts';
import type { Order } from '../../src/calls/ports.ts';
import { connectionId, n, orderOf, party, phoneNumber, speech, textPrompt } from './orderOf.ts';
import { type Recorder, type Reply, startRecorder } from './recorder.ts';

const phone = (number: string, isAnonymous = false) => ({
  rawId: `4:${number}`,
  phoneNumber: { value: number, isAnonymous },
});
const caller = phone('+12065550142');
const target = { kind: 'phoneNumber', ...phone('+18005551001') };
const to = party('+18005551001');
const made: Reply = { status: 201, body: { callConnectionId: 'leg-9' } };
const answered: Reply = { status: 200, body: { callConnectionId: 'leg-8' } };
const accepted: Reply = { status: 202 };
const callbackUri = 'https://app.example/api/callbacks/call/1/secret';
const callIntelligenceOptions = { cognitiveServicesEndpoint: 'https://speech.example' };
const hello = { kind: 'text', text: { text: 'Hello', voiceName: 'en-US-JennyNeural' } };
const nothing = { connection: null, handle: null };
const ask = { kind: 'ask', speech: speech(textPrompt('Hello')), bargeIn: true, to: null } as const;

type Sent = Readonly<{
  name: string;
  order: Order;
  reply: Reply;
  path: string;
  body: unknown;
  repeatable: boolean;
  result: unknown;
}>;

const sent: readonly Sent[] = [
  {
    name: 'answer',
    order: orderOf({ n: n(1), kind: 'answer' }, { connection: null }),
    reply: answered,
    path: '/calling/callConnections:answer',
    body: {
      incomingCallContext: 'ticket',
      callbackUri,
      operationContext: '1',
      callIntelligenceOptions,
    },
    repeatable: true,
    result: { connection: 'leg-8', handle: null },
  },
  {
    name: 'create',
    order: orderOf({ n: n(2), kind: 'create', to, from: phoneNumber('+12065550100') }),
    reply: made,
    path: '/calling/callConnections',
    body: {
      targets: [target],
      callbackUri,
      operationContext: '2',
      callIntelligenceOptions,
      sourceCallerIdNumber: { value: '+12065550100', isAnonymous: false },
    },
    repeatable: true,
    result: { connection: 'leg-9', handle: null },
  },
  {
    name: 'create for a user, without a caller id',
    order: orderOf({ n: n(3), kind: 'create', to: party('8:acs:5a0e_77b1'), from: null }),
    reply: made,
    path: '/calling/callConnections',
    body: {
      targets: [
        {
          kind: 'communicationUser',
          rawId: '8:acs:5a0e_77b1',
          communicationUser: { id: '8:acs:5a0e_77b1' },
        },
      ],
      callbackUri,
      operationContext: '3',
      callIntelligenceOptions,
    },
    repeatable: true,
    result: { connection: 'leg-9', handle: null },
  },
  {
    name: 'reject',
    order: orderOf({ n: n(4), kind: 'reject', reason: 'busy' }),
    reply: { status: 204 },
    path: '/calling/callConnections:reject',
    body: { incomingCallContext: 'ticket', callRejectReason: 'busy' },
    repeatable: true,
    result: nothing,
  },
  {
    name: 'redirect',
    order: orderOf({ n: n(5), kind: 'redirect', to }),
    reply: { status: 204 },
    path: '/calling/callConnections:redirect',
    body: { incomingCallContext: 'ticket', target },
    repeatable: true,
    result: nothing,
  },
  {
    name: 'say',
    order: orderOf({ n: n(6), kind: 'say', speech: speech(textPrompt('Hello')) }),
    reply: accepted,
    path: '/calling/callConnections/leg-1:play',
    body: {
      playSources: [hello],
      playTo: [],
      interruptCallMediaOperation: true,
      playOptions: { loop: false },
      operationContext: '6',
    },
    repeatable: false,
    result: nothing,
  },
  {
    name: 'ask for one key',
    order: orderOf({ ...ask, n: n(7), choices: [{ key: '1', words: [] }], silenceMs: 5_000 }),
    reply: accepted,
    path: '/calling/callConnections/leg-1:recognize',
    body: {
      recognizeInputType: 'dtmf',
      playPrompt: hello,
      interruptCallMediaOperation: true,
      recognizeOptions: {
        interruptPrompt: true,
        initialSilenceTimeoutInSeconds: 5,
        targetParticipant: caller,
        dtmfOptions: { interToneTimeoutInSeconds: 2, maxTonesToCollect: 1 },
      },
      operationContext: '7',
    },
    repeatable: false,
    result: nothing,
  },
  {
    name: 'ask for a key or a word, of a caller who withholds the number',
    order: orderOf(
      { ...ask, n: n(8), choices: [{ key: 'star', words: ['again'] }], silenceMs: 7_000 },
      { party: { kind: 'withheld' } },
    ),
    reply: accepted,
    path: '/calling/callConnections/leg-1:recognize',
    body: {
      recognizeInputType: 'choices',
      playPrompt: hello,
      interruptCallMediaOperation: true,
      recognizeOptions: {
        interruptPrompt: true,
        initialSilenceTimeoutInSeconds: 7,
        targetParticipant: phone('anonymous', true),
        speechLanguage: 'en-US',
        choices: [{ label: 'star', phrases: ['again'], tone: 'asterisk' }],
      },
      operationContext: '8',
    },
    repeatable: false,
    result: nothing,
  },
  {
    name: 'transfer',
    order: orderOf({ n: n(9), kind: 'transfer', to }),
    reply: accepted,
    path: '/calling/callConnections/leg-1:transferToParticipant',
    body: {
      targetParticipant: target,
      operationContext: '9',
      customCallingContext: { voipHeaders: {}, sipHeaders: {} },
    },
    repeatable: true,
    result: nothing,
  },
  {
    name: 'hangUp, of the leg that the command names',
    order: orderOf({ n: n(10), kind: 'hangUp', connection: connectionId('leg/7') }),
    reply: { status: 204 },
    path: '/calling/callConnections/leg%2F7:terminate',
    body: undefined,
    repeatable: true,
    result: nothing,
  },
];

describe('what goes over the wire', () => {
  let recorder: Recorder;
  const accesskey = Buffer.from('a key of the tests').toString('base64');
  const options = (speechEndpoint: string | null) => ({
    client: createCallAutomationClient({
      connectionString: `endpoint=${recorder.url};accesskey=${accesskey}`,
    }),
    speechEndpoint,
    promptUrl: (file: string) => `https://app.example/api/prompts/${file}`,
  });
  beforeAll(async () => {
    recorder = await startRecorder();
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  it.each(sent)('$name', async ({ order, reply, path, body, repeatable, result }) => {
    recorder.reply(reply);
    expect(await sendOrder(options('https://speech.example'), order)).toEqual(result);
    const request = recorder.requests.at(-1);
    expect(request).toMatchObject({ method: 'POST', path: `${path}?api-version=2026-03-12` });
    expect(request?.body).toEqual(body);
    // Our id, the same at every repetition; the SDK would have sent a random one.
    expect(request?.headers['repeatability-request-id']).toBe(
      repeatable ? order.idempotencyKey : undefined,
    );
    expect(request?.headers['repeatability-first-sent']).toBe(
      repeatable ? 'Sun, 22 Nov 2026 09:00:00 GMT' : undefined,
    );
  });

  it('asks for no speech where there is none', async () => {
    recorder.reply(answered);
    await sendOrder(options(null), orderOf({ n: n(1), kind: 'answer' }));
    expect(recorder.requests.at(-1)?.body).toEqual({
      incomingCallContext: 'ticket',
      callbackUri,
      operationContext: '1',
    });
  });

  it.each([
    ['answer', orderOf({ n: n(1), kind: 'answer' }, { answerContext: null }), 'answering context'],
    ['transfer', orderOf({ n: n(1), kind: 'transfer', to }, { connection: null }), 'connection'],
  ])('sends nothing for %s when something is missing', async (_kind, order, missing) => {
    const before = recorder.requests.length;
    await expect(sendOrder(options(null), order)).rejects.toThrow(missing);
    expect(recorder.requests).toHaveLength(before);
  });
});
