import { expect, test } from 'vitest';
import { corsHeaders } from '../../../../src/local/host/http/corsHeaders.ts';
import { testRequest } from '../testRequest.ts';

const origin = 'http://localhost:3000';
const from = (headers: Record<string, string>, method = 'GET') =>
  testRequest('/api/calls', { method, headers });

test.each<[readonly string[], boolean, object]>([
  [[], false, {}],
  [['http://other'], false, {}],
  [[origin], false, { vary: 'Origin', 'access-control-allow-origin': origin }],
  [['*'], false, { vary: 'Origin', 'access-control-allow-origin': '*' }],
  [
    ['*'],
    true,
    {
      vary: 'Origin',
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    },
  ],
])('with %o and credentials %s', (cors, corsCredentials, headers) => {
  expect(corsHeaders(from({ origin }), { cors, corsCredentials })).toEqual(headers);
});

test('a preflight is told what it may do', () => {
  const preflight = from({ origin, 'access-control-request-method': 'PUT' }, 'OPTIONS');
  expect(corsHeaders(preflight, { cors: [origin], corsCredentials: false })).toMatchObject({
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': '*',
  });
});

test('a request without an origin is told nothing', () => {
  expect(corsHeaders(from({}), { cors: ['*'], corsCredentials: true })).toEqual({});
});
