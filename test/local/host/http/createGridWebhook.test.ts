import { expect, test } from 'vitest';
import { createAuthorizer } from '../../../../src/local/host/http/createAuthorizer.ts';
import { createGridWebhook } from '../../../../src/local/host/http/createGridWebhook.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { eventGridTrigger, testFunction, timerTrigger } from '../testFunction.ts';
import { testRequest } from '../testRequest.ts';

const functions = [
  testFunction('incoming', eventGridTrigger()),
  testFunction('off', eventGridTrigger(), { disabled: true }),
  testFunction('tick', timerTrigger()),
];
const notification = { 'aeg-event-type': 'Notification' };
const validation = { 'aeg-event-type': 'SubscriptionValidation' };
const event = (id: string, data: object = {}) => ({ id, eventType: 'Test', data });
const cloudEvent = { specversion: '1.0', id: 'c', source: '/s', type: 't', data: {} };

function given(keys?: { master: string; default: string; eventGrid: string }) {
  const recorded = recordInvoke(({ data }) => {
    if ('json' in data && data.json.includes('"fail":true')) throw new Error('event failed');
    return {};
  });
  const endpoint = createGridWebhook(functions, createAuthorizer(keys), recorded.invoke);
  const deliver = (
    headers: Record<string, string>,
    body: unknown,
    query = 'functionName=incoming',
  ) =>
    endpoint(
      testRequest(`/runtime/webhooks/EventGrid?${query}`, {
        method: 'POST',
        headers,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return { calls: recorded.calls, endpoint, deliver };
}

test.each<[string, Record<string, string>, unknown, number, number]>([
  ['two events', notification, [event('1'), event('2')], 202, 2],
  ['one cloud event', notification, cloudEvent, 202, 1],
  ['no event', notification, [], 202, 0],
  ['an unsubscription', { 'aeg-event-type': 'Unsubscribe' }, [], 202, 0],
  ['no type', {}, [event('1')], 400, 0],
  ['an unknown type', { 'aeg-event-type': 'Other' }, [event('1')], 400, 0],
  ['what is not JSON', notification, 'hello', 400, 0],
  ['a validation without a code', validation, [event('1')], 400, 0],
])('%s: answered and run accordingly', async (_what, headers, body, status, runs) => {
  const { deliver, calls } = given();
  expect((await deliver(headers, body)).status).toBe(status);
  expect(calls).toHaveLength(runs);
});

test('one failed event fails the delivery, but all of them run', async () => {
  const { deliver, calls } = given();
  const response = await deliver(notification, [event('1', { fail: true }), event('2')]);
  expect([response.status, response.body]).toEqual([500, 'event failed']);
  expect(calls).toHaveLength(2);
});

test('the validation handshake sends the code back', async () => {
  const response = await given().deliver(validation, [event('1', { validationCode: 'ABC' })]);
  expect([response.status, response.body]).toEqual([200, '{"validationResponse":"ABC"}']);
});

test.each([
  ['eventgrid.azure.net', 'eventgrid.azure.net'],
  ['eventgrid.azure.us', 'eventgrid.azure.us'],
  ['evil.example', 'eventgrid.azure.net'],
])('the handshake of cloud events with origin %s allows %s', async (origin, allowed) => {
  const request = testRequest('/runtime/webhooks/EventGrid?functionName=Incoming', {
    method: 'OPTIONS',
    headers: { 'webhook-request-origin': origin },
  });
  expect(await given().endpoint(request)).toEqual({
    status: 200,
    headers: { 'webhook-allowed-origin': allowed },
  });
});

test.each(['nobody', 'tick', 'off'])('function %s cannot be found here', async (name) => {
  const response = await given().deliver(notification, [], `functionName=${name}`);
  expect([response.status, response.body]).toEqual([404, `cannot find function: '${name}'`]);
});

test('with keys, only the Event Grid key and the master key open it', async () => {
  const { deliver } = given({ master: 'm', default: 'd', eventGrid: 'e' });
  const statusWith = async (code: string) =>
    (await deliver(notification, [], `functionName=incoming&code=${code}`)).status;
  expect([await statusWith('e'), await statusWith('m'), await statusWith('d')]).toEqual([
    202, 202, 401,
  ]);
});
