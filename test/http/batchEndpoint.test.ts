import { expect, test } from 'vitest';
import type { CallAsked } from '../../src/calls/callAsked.ts';
import { Refusal } from '../../src/calls/refusal.ts';
import { batchEndpoint } from '../../src/http/batchEndpoint.ts';
import { dialingCall, sampleId } from './sampleCalls.ts';
import { jsonOf, placeRequest, thrownBy } from './sampleRequest.ts';

const client = { name: 'crm', scopes: ['place'] } as const;
const call = (idempotencyKey: string, change = {}) => ({
  ...{ idempotencyKey, to: '+12065550100', flow: 'reminder' },
  ...change,
});

test('each call has an answer of its own, in the order in which they came', async () => {
  const asked: [string, CallAsked, number][] = [];
  const endpoint = batchEndpoint({
    request: async (...args) => {
      asked.push(args);
      if (args[1].idempotencyKey === 'b') throw new Refusal('doNotCall', 'to', 'Not this one.');
      if (args[1].idempotencyKey === 'd') throw new Error('a secret of ours');
      return dialingCall;
    },
    turns: () => (index) => 1_000 + 500 * index,
    explain: (error) => error,
  });
  const calls = [call('a'), call('b'), call('c', { to: 'x' }), call('d'), 5];
  const reply = await endpoint(placeRequest({ calls }), client);
  expect(reply.status).toBe(200);
  const placed = { id: sampleId, status: 'dialing' };
  expect(jsonOf(reply)).toMatchObject({
    accepted: 1,
    refused: 4,
    results: [
      { idempotencyKey: 'a', status: 202, call: placed },
      { idempotencyKey: 'b', status: 403, problem: { code: 'doNotCall', field: 'to' } },
      { idempotencyKey: 'c', status: 400, problem: { code: 'badRequest', field: 'to' } },
      { idempotencyKey: 'd', status: 500, problem: { code: 'internal' } },
      { idempotencyKey: null, status: 400, problem: { code: 'badRequest' } },
    ],
  });
  expect(JSON.stringify(jsonOf(reply))).not.toContain('secret');
  expect(
    asked.map(([name, { idempotencyKey }, delayMs]) => [name, idempotencyKey, delayMs]),
  ).toEqual([
    ['crm', 'a', 1_000],
    ['crm', 'b', 1_500],
    ['crm', 'd', 2_500],
  ]);
});

test('a batch that is none places nothing', async () => {
  const endpoint = batchEndpoint({
    request: () => expect.unreachable(),
    turns: () => (index) => 1_000 + 500 * index,
    explain: (error) => error,
  });
  expect(await thrownBy(() => endpoint(placeRequest({ calls: [] }), client))).toMatchObject({
    code: 'badRequest',
  });
});
