import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAcsGateway } from '../../src/acs/createAcsGateway.ts';
import { createCallAutomationClient } from '../../src/acs/createCallAutomationClient.ts';
import type { CallGateway, Execution } from '../../src/calls/ports.ts';
import type { ProviderCommand } from '../../src/engine/command.ts';
import { connectionId, n, orderOf, party, speech, textPrompt } from './orderOf.ts';
import { type Recorder, type Reply, startRecorder } from './recorder.ts';

const to = party('+18005551001');
const commands = {
  answer: { n: n(1), kind: 'answer' },
  create: { n: n(1), kind: 'create', to, from: null },
  redirect: { n: n(1), kind: 'redirect', to },
  say: { n: n(1), kind: 'say', speech: speech(textPrompt('Hello')) },
  ask: {
    ...{ n: n(1), kind: 'ask', speech: speech(), choices: [] },
    ...{ silenceMs: 5_000, bargeIn: true, to: null },
  },
  transfer: { n: n(1), kind: 'transfer', to },
  hangUp: { n: n(1), kind: 'hangUp', connection: connectionId('leg-1') },
} satisfies Partial<Record<ProviderCommand['kind'], ProviderCommand>>;

const refusal = (status: number, code: string, message = 'No.'): Reply => ({
  status,
  body: { error: { code, message } },
});
const unknown = (note: string, retryAfterMs: number | null = null): Execution => ({
  kind: 'unknown',
  retryAfterMs,
  note,
});
const done = (connection: string | null): Execution => ({
  kind: 'done',
  connection: connection === null ? null : connectionId(connection),
  handle: null,
});

const answers: readonly [keyof typeof commands, Reply, Execution][] = [
  ['answer', { status: 200, body: { callConnectionId: 'leg-2' } }, done('leg-2')],
  ['create', { status: 201, body: { callConnectionId: 'leg-3' } }, done('leg-3')],
  ['transfer', { status: 202 }, done(null)],
  // The SDK takes a success that is not the one it expects for an error; the work is done all the
  // same.
  ['create', { status: 200, body: { callConnectionId: 'leg-3' } }, done(null)],
  ['say', { status: 200 }, done(null)],
  ['hangUp', { status: 202 }, done(null)],
  // Without a connection id the SDK throws a string, which is no Error.
  [
    'answer',
    { status: 200, body: {} },
    unknown(
      'no answer/0 callConnectionProperties / callConnectionId is missing in createCall result',
    ),
  ],
  ['say', refusal(404, '8522'), { kind: 'gone', note: '404/8522 No.' }],
  ['transfer', { status: 404 }, { kind: 'gone', note: '404/0' }],
  ['answer', refusal(404, '8522'), { kind: 'gone', note: '404/8522 No.' }],
  ['create', refusal(404, '8522'), { kind: 'refused', cause: 'gone', note: '404/8522 No.' }],
  ['hangUp', refusal(400, '8528'), { kind: 'gone', note: '400/8528 No.' }],
  ['say', refusal(405, '8522'), { kind: 'refused', cause: 'speechDown', note: '405/8522 No.' }],
  ['say', refusal(400, '8567'), { kind: 'refused', cause: 'speechDown', note: '400/8567 No.' }],
  ['say', refusal(403, '8565'), { kind: 'refused', cause: 'speechDown', note: '403/8565 No.' }],
  ['say', refusal(400, '8582'), { kind: 'refused', cause: 'badPrompt', note: '400/8582 No.' }],
  ['say', refusal(400, '8523'), { kind: 'refused', cause: 'failed', note: '400/8523 No.' }],
  ['redirect', { status: 401 }, { kind: 'refused', cause: 'failed', note: '401/0' }],
  [
    'create',
    refusal(403, '510403', '+18005551001 is not allowed'),
    { kind: 'refused', cause: 'notAllowed', note: '403/510403 ••• is not allowed' },
  ],
  ['say', refusal(408, '8565'), unknown('408/8565 No.')],
  ['say', { status: 429, headers: { 'retry-after': '2' } }, unknown('429/0', 2_000)],
  ['say', { status: 429 }, unknown('429/0')],
  ['transfer', refusal(500, '8999'), unknown('500/8999 No.')],
  ['transfer', { status: 503, headers: { 'retry-after': '1' } }, unknown('503/0', 1_000)],
];

describe('the gateway of Azure Communication Services', () => {
  let recorder: Recorder;
  let gateway: CallGateway;
  beforeAll(async () => {
    recorder = await startRecorder();
    gateway = createAcsGateway({
      client: createCallAutomationClient(
        { connectionString: `endpoint=${recorder.url};accesskey=a2V5` },
        500,
      ),
      speechEndpoint: null,
      promptUrl: (file) => file,
    });
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  it.each(answers)('%s answered by %j is %j', async (kind, reply, expected) => {
    recorder.reply(reply);
    const before = recorder.requests.length;
    expect(await gateway.execute(orderOf(commands[kind]))).toEqual(expected);
    expect(recorder.requests).toHaveLength(before + 1);
  });

  it.each(['hang', 'reset'] as const)('does not know what became of a %s', async (reply) => {
    recorder.reply(reply);
    for (const command of [commands.answer, commands.say, commands.ask]) {
      const execution = await gateway.execute(orderOf(command));
      expect(execution).toMatchObject({ kind: 'unknown', retryAfterMs: null });
    }
  });

  it('refuses an order that lacks what its command needs', async () => {
    expect(await gateway.execute(orderOf(commands.answer, { answerContext: null }))).toEqual({
      kind: 'refused',
      cause: 'failed',
      note: "answer without the call's answering context",
    });
  });

  it.each([
    ['unknown', 'ringing'],
    ['connecting', 'ringing'],
    ['connected', 'connected'],
    ['transferring', 'connected'],
    ['transferAccepted', 'connected'],
    ['disconnecting', 'gone'],
    ['disconnected', 'gone'],
    ['somethingNew', 'unknown'],
  ])('a leg that is %s is %s', async (callConnectionState, expected) => {
    recorder.reply({ status: 200, body: { callConnectionId: 'leg-1', callConnectionState } });
    expect(await gateway.probe(connectionId('leg-1'))).toBe(expected);
    expect(recorder.requests.at(-1)).toMatchObject({
      method: 'GET',
      path: '/calling/callConnections/leg-1?api-version=2026-03-12',
    });
  });

  it.each([
    [refusal(404, '8522'), 'gone'],
    [refusal(500, '9999'), 'unknown'],
    [{ status: 401 }, 'unknown'],
    ['hang', 'unknown'],
  ] satisfies [Reply, string][])('a probe answered by %j is %s', async (reply, expected) => {
    recorder.reply(reply);
    expect(await gateway.probe(connectionId('leg-1'))).toBe(expected);
  });
});
