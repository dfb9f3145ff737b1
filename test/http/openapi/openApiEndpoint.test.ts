import { expect, test } from 'vitest';
import { defaultClient } from '../../../src/calls/apiClient.ts';
import { openApiEndpoint } from '../../../src/http/openapi/openApiEndpoint.ts';
import { sampleRequest, thrownBy } from '../sampleRequest.ts';

test('the contract is served as it was built', async () => {
  const body = new TextEncoder().encode('{"openapi":"3.1.1"}');
  const reply = await openApiEndpoint(async () => body)(sampleRequest(), defaultClient);
  expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
  expect(reply.body).toBe(body);
});

test('a build without it has none', async () => {
  const endpoint = openApiEndpoint(async () => null);
  expect(await thrownBy(() => endpoint(sampleRequest(), defaultClient))).toMatchObject({
    code: 'unknownPage',
  });
});
