import { expect, test } from 'vitest';
import { getCallEndpoint } from '../../src/http/getCallEndpoint.ts';
import { activeCall, sampleId } from './sampleCalls.ts';
import { jsonOf, sampleRequest, thrownBy } from './sampleRequest.ts';

test('a call comes with its timeline', async () => {
  const timeline = { events: [], commands: [] };
  const endpoint = getCallEndpoint(async (id) => ({ call: { ...activeCall, id }, timeline }));
  const reply = await endpoint(sampleRequest({ params: { id: sampleId } }));
  expect(reply.status).toBe(200);
  expect(jsonOf(reply)).toMatchObject({ id: sampleId, status: 'active', timeline: [] });
});

test('what is no id is not looked for', async () => {
  const endpoint = getCallEndpoint(() => expect.unreachable());
  const request = sampleRequest({ params: { id: '../etc' } });
  expect(await thrownBy(() => endpoint(request))).toMatchObject({ code: 'unknownCall' });
});
