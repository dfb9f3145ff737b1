import { expect, test } from 'vitest';
import { buildRoutes } from '../../../../src/local/host/http/buildRoutes.ts';
import { createEndpoints } from '../../../../src/local/host/http/createEndpoints.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { eventGridTrigger, httpTrigger, testFunction, timerTrigger } from '../testFunction.ts';
import { testRequest } from '../testRequest.ts';

const functions = [
  testFunction('calls', httpTrigger({ route: 'calls' })),
  testFunction('incoming', eventGridTrigger()),
  testFunction('sweep', timerTrigger()),
];

test('every kind of function is reached where it belongs', async () => {
  const { invoke, calls } = recordInvoke();
  const endpoint = createEndpoints({
    functions,
    routes: buildRoutes(functions, 'api'),
    invoke,
    authorize: () => true,
    cors: { cors: [], corsCredentials: false },
    timerInput: () => '{"IsPastDue":false}',
    functionKeys: { values: () => [], set: () => undefined, remove: () => false },
    homePage: true,
    limits: { maxConcurrentRequests: 1, maxOutstandingRequests: 5 },
  });
  await endpoint(testRequest('/api/calls'));
  await endpoint(
    testRequest('/runtime/webhooks/EventGrid?functionName=incoming', {
      method: 'POST',
      headers: { 'aeg-event-type': 'Notification' },
      body: '{"id":"1"}',
    }),
  );
  await endpoint(testRequest('/admin/functions/sweep', { method: 'POST', body: '{}' }));
  expect(calls.map((call) => call.name)).toEqual(['calls', 'incoming', 'sweep']);
});
