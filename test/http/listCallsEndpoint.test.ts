import { expect, test } from 'vitest';
import { listCallsEndpoint } from '../../src/http/listCallsEndpoint.ts';
import { activeCall, endedCall } from './sampleCalls.ts';
import { jsonOf, sampleRequest } from './sampleRequest.ts';

const now = () => Date.parse('2026-11-21T12:00:00Z');

test('a page of calls says how to get the next one', async () => {
  const asked: unknown[] = [];
  const endpoint = listCallsEndpoint(async (...args) => {
    asked.push(args);
    return { calls: [activeCall, endedCall], continuation: 'next' };
  }, now);
  const reply = await endpoint(sampleRequest({ query: { limit: '2', continuation: 'here' } }));
  expect(reply.status).toBe(200);
  expect(jsonOf(reply)).toMatchObject({
    calls: [{ status: 'active' }, { status: 'ended', outcome: 'busy' }],
    continuation: 'next',
  });
  expect(asked).toEqual([['2026-11-21', 2, 'here']]);
});

test('the last page has no continuation', async () => {
  const endpoint = listCallsEndpoint(async () => ({ calls: [], continuation: null }), now);
  expect(jsonOf(await endpoint(sampleRequest()))).toEqual({ calls: [] });
});
