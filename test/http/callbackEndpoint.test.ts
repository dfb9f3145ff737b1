import { expect, test } from 'vitest';
import type { CallbackResult } from '../../src/calls/takeCallback.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { type CallbackPorts, callbackEndpoint } from '../../src/http/callbackEndpoint.ts';
import { toHttpError } from '../../src/http/toHttpError.ts';
import type { Reply, WebRequest } from '../../src/http/webRequest.ts';
import { sampleId } from './sampleCalls.ts';
import { bytesOf, sampleRequest } from './sampleRequest.ts';

const now = 1_000 as Instant;

/** A callback endpoint, what reached the call behind it, and what was logged. */
const setUp = (change: Partial<CallbackPorts> = {}, result: CallbackResult = 'taken') => {
  const taken: unknown[] = [];
  const logged: string[] = [];
  const endpoint = callbackEndpoint({
    verify: async () => 'ok',
    read: () => ({ events: [], notUnderstood: [] }),
    take: async (...args) => {
      taken.push(args);
      return result;
    },
    now: () => now,
    log: (_, message) => void logged.push(message),
    ...change,
  });
  const send = async (request: WebRequest): Promise<Reply> => {
    try {
      return await endpoint(request);
    } catch (error) {
      return toHttpError(error);
    }
  };
  return { send, taken, logged };
};

const callback = (change: Partial<WebRequest> = {}): WebRequest =>
  sampleRequest({
    params: { id: sampleId, attempt: '2', token: 'token-1' },
    headers: { authorization: 'Bearer abc' },
    body: bytesOf('[]'),
    ...change,
  });

test('a signed event reaches the call, with the attempt and the time', async () => {
  const seen: unknown[] = [];
  const { send, taken } = setUp({
    verify: async (header) => (header === 'Bearer abc' ? 'ok' : { refused: 'other' }),
    read: (body, arrival) => {
      seen.push([body, arrival]);
      return { events: [], notUnderstood: [] };
    },
  });
  expect((await send(callback())).status).toBe(200);
  expect(seen).toEqual([[[], { attempt: 2, at: now, recording: null }]]);
  expect(taken).toEqual([[sampleId, 'token-1', []]]);
});

test.each([
  ['5', 5],
  ['0', null],
  ['5x', null],
  ['', null],
])('an address with the recording "%s" tells of the one of command %s', async (text, recording) => {
  const seen: unknown[] = [];
  const { send } = setUp({
    read: (_, arrival) => {
      seen.push(arrival);
      return { events: [], notUnderstood: [] };
    },
  });
  await send(callback({ query: { recording: text } }));
  expect(seen).toEqual([{ attempt: 2, at: now, recording }]);
});

test.each<[CallbackResult, number]>([
  ['taken', 200],
  ['unknownCall', 200],
  ['badToken', 401],
  ['storm', 503],
])('%s is answered %i', async (result, status) => {
  const { send } = setUp({}, result);
  expect((await send(callback())).status).toBe(status);
});

test.each<[string, Partial<CallbackPorts>, Partial<WebRequest>, number]>([
  ['no signature', { verify: async () => ({ refused: 'no token' }) }, {}, 401],
  ['keys that cannot be had', { verify: async () => 'unavailable' }, {}, 503],
  ['a body that is no JSON', {}, { body: bytesOf('{') }, 400],
  ['a body that is too large', {}, { body: new Uint8Array(256 * 1_024 + 1) }, 413],
  ['an id that is none', {}, { params: { id: 'x', attempt: '1', token: 'a' } }, 401],
  ['an attempt that is none', {}, { params: { id: sampleId, attempt: '0', token: 'a' } }, 401],
])('%s never reaches a call', async (_, ports, request, status) => {
  const { send, taken } = setUp(ports);
  const reply = await send(callback(request));
  expect(reply.status).toBe(status);
  expect(taken).toEqual([]);
});

test('nothing of a request without a signature is looked at', async () => {
  const { send } = setUp({ verify: async () => ({ refused: 'no token' }) });
  const request = { body: bytesOf('{'), params: {} };
  expect(await send(callback(request))).toEqual({ status: 401, headers: {}, body: null });
});

test.each([
  ['empty', new Uint8Array()],
  ['half of JSON', bytesOf('[{')],
])('a signed callback that is %s is lost, but not without a word', async (_, body) => {
  const { send, logged } = setUp();
  expect((await send(callback({ body }))).status).toBe(400);
  expect(logged).toEqual(['a signed callback that cannot be read']);
});

test('events that nobody understands are taken and logged', async () => {
  const { send, logged } = setUp({
    read: () => ({ events: [], notUnderstood: ['DialogStarted'] }),
  });
  expect((await send(callback())).status).toBe(200);
  expect(logged).toEqual(['events that change nothing']);
});
