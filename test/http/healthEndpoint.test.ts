import { expect, test } from 'vitest';
import { healthEndpoint } from '../../src/http/healthEndpoint.ts';
import { toHttpError } from '../../src/http/toHttpError.ts';
import { jsonOf, sampleRequest, thrownBy } from './sampleRequest.ts';

test('all is well', async () => {
  const reply = await healthEndpoint(async () => [])(sampleRequest());
  expect(reply.status).toBe(200);
  expect(jsonOf(reply)).toEqual({ status: 'ok' });
});

test('the part that is down is named', async () => {
  const endpoint = healthEndpoint(async () => ['storage']);
  const reply = toHttpError(await thrownBy(() => endpoint(sampleRequest())));
  expect(reply.status).toBe(503);
  expect(jsonOf(reply)).toMatchObject({ code: 'notReady', down: ['storage'] });
});
