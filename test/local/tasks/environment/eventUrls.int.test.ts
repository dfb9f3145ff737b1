import { expect, test } from 'vitest';
import { eventUrls } from '../../../../src/local/tasks/environment/eventUrls.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('an app without the function is not told of recordings', async () => {
  const root = temporaryFolder({ 'src/functions/incomingCall.ts': '' });
  const { incomingCalls, recordings } = await eventUrls(root, 'http://a', undefined);
  expect(recordings).toBeNull();
  expect(incomingCalls).toBe('http://a/runtime/webhooks/EventGrid?functionName=incomingCall');
});

test('one with it is told at its webhook', async () => {
  const root = temporaryFolder({ 'src/functions/recordingReady.ts': '' });
  const url = 'http://a/runtime/webhooks/EventGrid?functionName=recordingReady';
  expect(await eventUrls(root, 'http://a', undefined)).toMatchObject({ recordings: url });
  const withKey = { recordings: `${url}&code=k%3D` };
  expect(await eventUrls(root, 'http://a', 'k=')).toMatchObject(withKey);
});
