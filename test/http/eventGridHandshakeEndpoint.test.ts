import { expect, test } from 'vitest';
import { eventGridHandshakeEndpoint } from '../../src/http/eventGridHandshakeEndpoint.ts';
import { sampleRequest } from './sampleRequest.ts';

const origin = { 'webhook-request-origin': 'eventgrid.azure.net' };
const shake = (headers: Readonly<Record<string, string>>, keys = ['a'.repeat(32)]) =>
  eventGridHandshakeEndpoint({ keys, verify: null }, () => {})(sampleRequest({ headers }));

test.each([
  [origin, {}],
  [{ ...origin, 'webhook-request-rate': '120' }, { 'webhook-allowed-rate': '*' }],
])('Event Grid may deliver: %j', async (headers, more) => {
  expect(await shake(headers)).toEqual({
    status: 200,
    headers: { 'webhook-allowed-origin': 'eventgrid.azure.net', ...more },
    body: null,
  });
});

test.each([
  ['who does not say who asks', {}, undefined],
  ['another', { 'webhook-request-origin': 'eventgrid.azure.net.evil.example' }, undefined],
  ['anybody, where nobody is trusted', origin, []],
])('not %s', async (_, headers, keys) => {
  await expect(shake(headers, keys)).rejects.toMatchObject({ code: 'unauthorized' });
});
