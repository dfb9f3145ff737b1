import { expect, test } from 'vitest';
import { Refusal } from '../../src/calls/refusal.ts';
import { answerErrors } from '../../src/http/answerErrors.ts';
import { RequestError } from '../../src/http/requestError.ts';
import type { Reply } from '../../src/http/webRequest.ts';
import { sampleRequest } from './sampleRequest.ts';

const answerTo = async (error: unknown, translate = (thrown: unknown) => thrown) => {
  const logged: unknown[] = [];
  const endpoint = answerErrors(
    () => Promise.reject(error),
    translate,
    (level, message, fields) => void logged.push({ level, message, ...fields }),
  );
  return { reply: await endpoint(sampleRequest()), logged };
};

test('an answer is left as it is', async () => {
  const reply: Reply = { status: 200, headers: {}, body: null };
  const endpoint = answerErrors(
    async () => reply,
    () => expect.unreachable(),
    () => expect.unreachable(),
  );
  expect(await endpoint(sampleRequest())).toBe(reply);
});

test.each([
  [new Refusal('unknownCall', 'id', 'There is no such call.'), 404],
  [new RequestError('badRequest', 'Not so.'), 400],
  [new RequestError('notReady', 'Down: storage.'), 503],
])('what the client can act on is no line in the log: %s', async (error, status) => {
  const { reply, logged } = await answerTo(error);
  expect(reply.status).toBe(status);
  expect(logged).toEqual([]);
});

test('a fault of ours is logged with where it came from, and told without', async () => {
  const { reply, logged } = await answerTo(new TypeError('x is not a function'));
  expect(reply.status).toBe(500);
  expect(String(reply.body)).not.toContain('function');
  expect(logged).toMatchObject([
    { level: 'error', message: 'a request failed', why: expect.stringContaining('at ') },
  ]);
});

test('an error of another room is put into the words of HTTP first', async () => {
  const translate = () => new RequestError('unavailable', 'Storage: no answer.');
  const { reply, logged } = await answerTo(new Error('ECONNREFUSED'), translate);
  expect(reply.status).toBe(503);
  expect(logged).toMatchObject([{ why: 'Storage: no answer.' }]);
});
