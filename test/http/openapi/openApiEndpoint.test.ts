import { expect, test } from 'vitest';
import { defaultClient } from '../../../src/calls/apiClient.ts';
import { openApiEndpoint } from '../../../src/http/openapi/openApiEndpoint.ts';
import { jsonOf, sampleRequest, thrownBy } from '../sampleRequest.ts';

test('the contract is made once', async () => {
  let made = 0;
  const endpoint = openApiEndpoint(async () => {
    made += 1;
    return { openapi: '3.1.1' };
  });
  await endpoint(sampleRequest(), defaultClient);
  const reply = await endpoint(sampleRequest(), defaultClient);
  expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
  expect(jsonOf(reply)).toEqual({ openapi: '3.1.1' });
  expect(made).toBe(1);
});

test('what could not be made is made the next time', async () => {
  const answers = [Promise.reject(new Error('no')), Promise.resolve({ openapi: '3.1.1' })];
  const endpoint = openApiEndpoint(() => answers.shift() ?? expect.unreachable());
  expect(await thrownBy(() => endpoint(sampleRequest(), defaultClient))).toBeInstanceOf(Error);
  expect((await endpoint(sampleRequest(), defaultClient)).status).toBe(200);
});
