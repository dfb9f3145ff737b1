import { expect, test } from 'vitest';
import { createSender } from '../../../../src/local/tasks/smoke/createSender.ts';
import { serve } from './serve.ts';

const statuses = async (...answers: readonly [number, string][]) => {
  const seen: string[] = [];
  const address = await serve((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-functions-key']}`);
    const [status, body] = answers[Math.min(seen.length, answers.length) - 1] ?? [500, ''];
    response.writeHead(status).end(body);
  });
  return { seen, send: createSender(address, 'k', 1) };
};

test('the key goes along, and JSON comes back', async () => {
  const { send, seen } = await statuses([200, '{"a":1}']);
  expect(await send('GET', '/calls?day=today')).toEqual({ a: 1 });
  expect(seen).toEqual(['GET /calls?day=today k']);
});

test('a fault of the other side is tried again where that does no harm', async () => {
  const { send, seen } = await statuses([503, ''], [200, '{}']);
  expect(await send('GET', '/')).toEqual({});
  expect(seen).toHaveLength(2);
  const placing = await statuses([503, ''], [202, '{}']);
  await placing.send('POST', '/calls', { body: {}, headers: { 'Idempotency-Key': 'x' } });
  expect(placing.seen).toHaveLength(2);
  const once = await statuses([503, ''], [202, '{}']);
  await expect(once.send('POST', '/calls', { body: {} })).rejects.toThrow('answered with 503');
  expect(once.seen).toHaveLength(1);
});

test.each([
  [[401, ''] as const, 'was answered with 401. Give a key that may: --key.'],
  [
    [422, '{"detail":"There is no flow named x.","next":"Name one that exists."}'] as const,
    'was answered with 422. There is no flow named x. Name one that exists.',
  ],
  [[200, '<html>'] as const, 'but not with JSON'],
])('%j is told in words, and tried once', async (answer, message) => {
  const { send, seen } = await statuses([...answer]);
  await expect(send('GET', '/calls?x=1')).rejects.toThrow(message);
  expect(seen).toHaveLength(1);
});

test('an address where nobody is', async () => {
  const address = 'http://127.0.0.1:1';
  await expect(createSender(address, null, 1)('GET', '/')).rejects.toThrow('got no answer');
});
