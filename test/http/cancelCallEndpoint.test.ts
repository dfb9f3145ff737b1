import { expect, test } from 'vitest';
import { cancelCallEndpoint } from '../../src/http/cancelCallEndpoint.ts';
import { activeCall, endedCall, ringingCall, sampleId } from './sampleCalls.ts';
import { jsonOf, sampleRequest } from './sampleRequest.ts';

test.each([
  [202, ringingCall],
  [202, activeCall],
  [200, endedCall],
])('%i for a call that is $state', async (status, call) => {
  const reply = await cancelCallEndpoint(async () => call)(
    sampleRequest({ params: { id: sampleId } }),
  );
  expect(reply.status).toBe(status);
  expect(jsonOf(reply)).toMatchObject({ id: sampleId });
});
