import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import { getCallEndpoint } from '../../src/http/getCallEndpoint.ts';
import { activeCall, plannedCall, sampleId } from './sampleCalls.ts';
import { jsonOf, sampleRequest, thrownBy } from './sampleRequest.ts';

test('a call comes with its timeline', async () => {
  const timeline = { events: [], commands: [] };
  const endpoint = getCallEndpoint(async (id) => ({ call: { ...activeCall, id }, timeline }));
  const reply = await endpoint(sampleRequest({ params: { id: sampleId } }), defaultClient);
  expect(reply.status).toBe(200);
  expect(jsonOf(reply)).toMatchObject({ id: sampleId, status: 'active', timeline: [] });
});

test('what is no id is not looked for', async () => {
  const endpoint = getCallEndpoint(() => expect.unreachable());
  const request = sampleRequest({ params: { id: '../etc' } });
  expect(await thrownBy(() => endpoint(request, defaultClient))).toMatchObject({
    code: 'unknownCall',
  });
});

test.each([
  ['crm', ['read-own'], true],
  ['crm', ['place'], false],
  ['alarm', ['read-own'], false],
  ['alarm', ['read-all'], true],
  ['alarm', ['admin'], true],
] as const)('%s with %j sees a call of crm: %s', async (name, scopes, sees) => {
  const timeline = { events: [], commands: [] };
  const endpoint = getCallEndpoint(async () => ({ call: plannedCall, timeline }));
  const request = sampleRequest({ params: { id: sampleId } });
  const thrown = await thrownBy(() => endpoint(request, { name, scopes }));
  if (sees) expect(thrown).toBeUndefined();
  else expect(thrown).toMatchObject({ code: 'unknownCall' });
});
