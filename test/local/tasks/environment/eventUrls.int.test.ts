import { expect, test } from 'vitest';
import { type EventWay, eventUrls } from '../../../../src/local/tasks/environment/eventUrls.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const urlsOf = (file: string, change: Partial<EventWay> = {}) =>
  eventUrls({
    root: temporaryFolder({ [`src/functions/${file}.ts`]: '' }),
    callsBy: 'event-grid',
    url: 'http://a',
    hostKey: undefined,
    settings: {},
    ...change,
  });

test('an app without the function is not told of recordings', async () => {
  expect(await urlsOf('incomingCall')).toEqual({
    incomingCalls: 'http://a/runtime/webhooks/EventGrid?functionName=incomingCall',
    recordings: null,
    headers: {},
  });
});

test('one with it is told at its webhook', async () => {
  const url = 'http://a/runtime/webhooks/EventGrid?functionName=recordingReady';
  expect(await urlsOf('recordingReady')).toMatchObject({ recordings: url });
  const withKey = { recordings: `${url}&code=k%3D` };
  expect(await urlsOf('recordingReady', { hostKey: 'k=' })).toMatchObject(withKey);
});

test('by the webhook it is told of both there, with the newest key', async () => {
  const settings = { EVENT_GRID_KEYS: 'newer, older' };
  expect(await urlsOf('eventGridWebhook', { callsBy: 'webhook', settings })).toEqual({
    incomingCalls: 'http://a/api/events',
    recordings: 'http://a/api/events',
    headers: { 'x-switchboard-key': 'newer' },
  });
});

test('an app without the webhook cannot be told by it', async () => {
  const told = urlsOf('incomingCall', { callsBy: 'webhook' });
  await expect(told).rejects.toThrow('no function eventGridWebhook');
});
