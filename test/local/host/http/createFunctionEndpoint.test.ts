import { expect, test } from 'vitest';
import { buildRoutes } from '../../../../src/local/host/http/buildRoutes.ts';
import { createAuthorizer } from '../../../../src/local/host/http/createAuthorizer.ts';
import { createFunctionEndpoint } from '../../../../src/local/host/http/createFunctionEndpoint.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { httpTrigger, testFunction } from '../testFunction.ts';
import { testRequest } from '../testRequest.ts';

const functions = [
  testFunction('aDetails', httpTrigger({ route: 'products/{id}' })),
  testFunction('closed', httpTrigger({ route: 'closed', authLevel: 'function' })),
  testFunction('fails', httpTrigger({ route: 'fails', methods: ['POST'] })),
  testFunction('off', httpTrigger({ route: 'off' }), { disabled: true }),
  testFunction('zList', httpTrigger({ route: 'products/list' })),
];
const limits = {
  maxConcurrentRequests: 1,
  maxOutstandingRequests: 2,
};
const keys = { master: 'm', default: 'd', eventGrid: 'e' };

function given() {
  const recorded = recordInvoke((invocation) => {
    if ('http' in invocation.data && invocation.data.http.url.endsWith('fails')) {
      throw new Error('secret detail');
    }
    return {};
  });
  const routes = buildRoutes(functions, 'api');
  return {
    calls: recorded.calls,
    endpoint: createFunctionEndpoint({
      ...{ routes, authorize: createAuthorizer(keys), invoke: recorded.invoke, limits },
    }),
  };
}

test.each<[string, string, number | undefined]>([
  ['GET', '/api/products/7', 204],
  ['POST', '/api/products/7', undefined],
  ['GET', '/api/nothing', undefined],
  ['GET', '/api/closed', 401],
  ['GET', '/api/closed?code=d', 204],
  ['GET', '/api/off', 404],
  ['POST', '/api/fails', 500],
])('%s %s gives %s', async (method, target, status) => {
  const response = await given().endpoint(testRequest(target, { method }));
  expect(response?.status).toBe(status);
  expect(response?.body).toBeUndefined();
});

test('the first function by name wins, as in Azure, even against a literal route', async () => {
  const { endpoint, calls } = given();
  await endpoint(testRequest('/api/products/list'));
  expect(calls.map((call) => call.name)).toEqual(['aDetails']);
});

// A .NET client's PostAsJsonAsync sends chunks; only Azure would show it that its body is lost.
test.each([
  ['with its length arrives', { 'content-length': '2' }, { bytes: Buffer.from('hi') }],
  ['in chunks does not, as in Azure', { 'transfer-encoding': 'chunked' }, undefined],
])('a body %s', async (_, headers, expected) => {
  const { endpoint, calls } = given();
  await endpoint(testRequest('/api/fails', { method: 'POST', headers, body: 'hi' }));
  const bodies = calls.map(({ invocation: { data } }) => 'http' in data && data.http.body);
  expect(bodies).toEqual([expected]);
});

test('the trace parent of the caller is handed on', async () => {
  const { endpoint, calls } = given();
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await endpoint(testRequest('/api/products/7', { headers: { traceparent } }));
  expect(calls[0]?.invocation.traceparent).toBe(traceparent);
});

test('whoever comes past the limit is told to come later', async () => {
  const { endpoint, calls } = given();
  const answers = [1, 2, 3].map((n) => endpoint(testRequest(`/api/products/${n}`)));
  const statuses = (await Promise.all(answers)).map((answer) => answer?.status);
  expect(statuses).toEqual([204, 204, 429]);
  expect(calls).toHaveLength(2);
});
