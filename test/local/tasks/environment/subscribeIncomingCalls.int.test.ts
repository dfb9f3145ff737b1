import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  eventGridUrl,
  subscribeIncomingCalls,
  subscribeRecordings,
} from '../../../../src/local/tasks/environment/subscribeIncomingCalls.ts';

const serve = async (status: number) => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    response.writeHead(status).end('not validated');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
};

test.each([
  { key: undefined, url: 'http://a/runtime/webhooks/EventGrid?functionName=incomingCall' },
  { key: 'k=', url: 'http://a/runtime/webhooks/EventGrid?functionName=incomingCall&code=k%3D' },
])('the webhook with key $key', ({ key, url }) => {
  expect(eventGridUrl('http://a', key)).toBe(url);
});

test('a function of another name has a webhook of its own', () => {
  const url = 'http://a/runtime/webhooks/EventGrid?functionName=recordingReady';
  expect(eventGridUrl('http://a', undefined, 'recordingReady')).toBe(url);
});

test('the subscriptions are put', async () => {
  const { url, requests } = await serve(200);
  await subscribeIncomingCalls(url, 'http://a');
  await subscribeRecordings(url, 'http://a');
  expect(requests).toEqual([
    'PUT /_sim/subscriptions/incoming',
    'PUT /_sim/subscriptions/recordings',
  ]);
});

test('a refusal is told', async () => {
  const { url } = await serve(400);
  await expect(subscribeIncomingCalls(url, 'http://a')).rejects.toThrow('(400): not validated');
  await expect(subscribeRecordings(url, 'http://a')).rejects.toThrow('take recordings (400)');
});
