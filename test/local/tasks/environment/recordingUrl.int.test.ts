import { expect, test } from 'vitest';
import { recordingUrl } from '../../../../src/local/tasks/environment/recordingUrl.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('an app without the function is not told of recordings', async () => {
  const root = temporaryFolder({ 'src/functions/incomingCall.ts': '' });
  expect(await recordingUrl(root, 'http://a', undefined)).toBeNull();
});

test('one with it is told at its webhook', async () => {
  const root = temporaryFolder({ 'src/functions/recordingReady.ts': '' });
  const url = 'http://a/runtime/webhooks/EventGrid?functionName=recordingReady';
  expect(await recordingUrl(root, 'http://a', undefined)).toBe(url);
  expect(await recordingUrl(root, 'http://a', 'k=')).toBe(`${url}&code=k%3D`);
});

test('an app as it is published has no sources, and the function', async () => {
  const root = temporaryFolder({ 'dist/main.cjs': '' });
  expect(await recordingUrl(root, 'http://a', undefined)).toMatch(/functionName=recordingReady$/);
});
