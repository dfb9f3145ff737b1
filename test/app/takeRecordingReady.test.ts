import { expect, test } from 'vitest';
import { takeRecordingReady } from '../../src/app/takeRecordingReady.ts';

test('what tells of no finished recording is taken, and told in the log', async () => {
  const logged: string[] = [];
  const take = takeRecordingReady(
    () => Promise.reject(new Error('nothing is to be kept')),
    (level) => void logged.push(level),
  );
  await take({ id: '1', eventType: 'Microsoft.Communication.SMSReceived' });
  await take({ id: '1', eventType: 'Microsoft.Communication.RecordingFileStatusUpdated' });
  await take(null);
  expect(logged).toEqual(['info', 'error', 'error']);
});
