import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import type { CallAsked } from '../../src/calls/callAsked.ts';
import { placeCallEndpoint } from '../../src/http/placeCallEndpoint.ts';
import { dialingCall, everyCall, sampleId } from './sampleCalls.ts';
import { jsonOf, placeRequest, thrownBy } from './sampleRequest.ts';

const request = placeRequest({ to: '+12065550100', flow: 'reminder' });
const unwanted = () => expect.unreachable();

test('the answer is where to look for the call', async () => {
  const asked: [string, CallAsked, number][] = [];
  const endpoint = placeCallEndpoint({
    request: async (...args) => {
      asked.push(args);
      return dialingCall;
    },
    preview: unwanted,
  });
  const reply = await endpoint(request, { name: 'crm', scopes: ['place'] });
  expect(reply.status).toBe(202);
  expect(reply.headers.location).toBe(`/api/calls/${sampleId}`);
  expect(jsonOf(reply)).toEqual({ id: sampleId, status: 'dialing' });
  expect(asked).toMatchObject([['crm', { idempotencyKey: 'key-1', flow: 'reminder' }, 0]]);
});

test.each(everyCall)('a repetition tells what the call is now: $state', async (call) => {
  const endpoint = placeCallEndpoint({ request: async () => call, preview: unwanted });
  const reply = await endpoint(request, defaultClient);
  expect(reply.status).toBe(202);
  expect(jsonOf(reply)).toMatchObject({ id: sampleId });
});

test('nothing is placed when the request is not valid', async () => {
  const endpoint = placeCallEndpoint({ request: unwanted, preview: unwanted });
  expect(await thrownBy(() => endpoint(placeRequest({}), defaultClient))).toMatchObject({
    code: 'badRequest',
  });
});

test('a dry run needs no key, and says what would happen', async () => {
  const refused = { rule: 'spendDay', message: 'USD 100 of 100.' } as const;
  const endpoint = placeCallEndpoint({
    request: unwanted,
    preview: async () => ({ dialAt: null, why: null, from: null, refused, cost: null }),
  });
  const dry = { ...request, headers: {}, query: { dryRun: 'true' } };
  const reply = await endpoint(dry, defaultClient);
  expect(reply.status).toBe(200);
  expect(jsonOf(reply)).toMatchObject({ wouldDial: false, refusedBy: 'spendDay' });
});

test('whether it is one is true or false', async () => {
  const endpoint = placeCallEndpoint({ request: async () => dialingCall, preview: unwanted });
  const reply = await endpoint({ ...request, query: { dryRun: 'false' } }, defaultClient);
  expect(reply.status).toBe(202);
  const unclear = () => endpoint({ ...request, query: { dryRun: 'yes' } }, defaultClient);
  expect(await thrownBy(unclear)).toMatchObject({ errors: [{ field: 'dryRun' }] });
});
