import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import { listCallsEndpoint } from '../../src/http/listCallsEndpoint.ts';
import { activeCall, endedCall, plannedCall } from './sampleCalls.ts';
import { jsonOf, sampleRequest } from './sampleRequest.ts';

const now = () => Date.parse('2026-11-21T12:00:00Z');

test('a page of calls says how to get the next one', async () => {
  const asked: unknown[] = [];
  const endpoint = listCallsEndpoint(async (...args) => {
    asked.push(args);
    return { calls: [activeCall, endedCall], continuation: 'next' };
  }, now);
  const reply = await endpoint(
    sampleRequest({ query: { limit: '2', continuation: 'here' } }),
    defaultClient,
  );
  expect(reply.status).toBe(200);
  expect(jsonOf(reply)).toMatchObject({
    calls: [{ status: 'active' }, { status: 'ended', outcome: 'busy' }],
    continuation: 'next',
  });
  expect(asked).toEqual([['2026-11-21', 2, 'here']]);
});

test('the last page has no continuation', async () => {
  const endpoint = listCallsEndpoint(async () => ({ calls: [], continuation: null }), now);
  expect(jsonOf(await endpoint(sampleRequest(), defaultClient))).toEqual({ calls: [] });
});

test('whoever sees its own calls only is not shown the others', async () => {
  const calls = [activeCall, plannedCall, endedCall];
  const endpoint = listCallsEndpoint(async () => ({ calls, continuation: 'next' }), now);
  const shown = await endpoint(sampleRequest(), { name: 'crm', scopes: ['read-own'] });
  expect(jsonOf(shown)).toMatchObject({ calls: [{ client: 'crm' }], continuation: 'next' });
  const none = await endpoint(sampleRequest(), { name: 'alarm', scopes: ['read-own'] });
  expect(jsonOf(none)).toEqual({ calls: [], continuation: 'next' });
});
