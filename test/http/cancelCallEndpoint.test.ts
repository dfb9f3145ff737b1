import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import { cancelCallEndpoint } from '../../src/http/cancelCallEndpoint.ts';
import { activeCall, endedCall, plannedCall, ringingCall, sampleId } from './sampleCalls.ts';
import { jsonOf, sampleRequest, thrownBy } from './sampleRequest.ts';

const request = sampleRequest({ params: { id: sampleId } });

test.each([
  [202, ringingCall],
  [202, activeCall],
  [200, endedCall],
])('%i for a call that is $state', async (status, call) => {
  const load = () => expect.unreachable();
  const reply = await cancelCallEndpoint({ load, cancel: async () => call })(
    request,
    defaultClient,
  );
  expect(reply.status).toBe(status);
  expect(jsonOf(reply)).toMatchObject({ id: sampleId });
});

test('a client ends the calls that it has placed, and knows of no others', async () => {
  const ended: unknown[] = [];
  const endpoint = cancelCallEndpoint({
    load: async () => plannedCall,
    cancel: async (id) => {
      ended.push(id);
      return plannedCall;
    },
  });
  const stranger = { name: 'alarm', scopes: ['place', 'read-all'] } as const;
  expect(await thrownBy(() => endpoint(request, stranger))).toMatchObject({ code: 'unknownCall' });
  expect(ended).toEqual([]);
  await endpoint(request, { name: 'crm', scopes: ['place'] });
  expect(ended).toEqual([sampleId]);
});

test('what is not there cannot be ended', async () => {
  const endpoint = cancelCallEndpoint({
    load: async () => null,
    cancel: () => expect.unreachable(),
  });
  const client = { name: 'crm', scopes: ['place'] } as const;
  expect(await thrownBy(() => endpoint(request, client))).toMatchObject({ code: 'unknownCall' });
});
