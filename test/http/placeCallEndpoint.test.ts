import { expect, test } from 'vitest';
import type { PlaceRequest } from '../../src/calls/placeCall.ts';
import { placeCallEndpoint } from '../../src/http/placeCallEndpoint.ts';
import { dialingCall, everyCall, sampleId } from './sampleCalls.ts';
import { jsonOf, placeRequest, thrownBy } from './sampleRequest.ts';

const request = placeRequest({ to: '+12065550100', flow: 'reminder' });

test('the answer is where to look for the call', async () => {
  const asked: PlaceRequest[] = [];
  const endpoint = placeCallEndpoint(async (place) => {
    asked.push(place);
    return dialingCall;
  });
  const reply = await endpoint(request);
  expect(reply.status).toBe(202);
  expect(reply.headers.location).toBe(`/api/calls/${sampleId}`);
  expect(jsonOf(reply)).toEqual({ id: sampleId, status: 'dialing' });
  expect(asked).toMatchObject([{ idempotencyKey: 'key-1', flow: 'reminder' }]);
});

test.each(everyCall)('a repetition tells what the call is now: $state', async (call) => {
  const reply = await placeCallEndpoint(async () => call)(request);
  expect(reply.status).toBe(202);
  expect(jsonOf(reply)).toMatchObject({ id: sampleId });
});

test('nothing is placed when the request is not valid', async () => {
  const endpoint = placeCallEndpoint(() => expect.unreachable());
  expect(await thrownBy(() => endpoint(placeRequest({})))).toMatchObject({ code: 'badRequest' });
});
