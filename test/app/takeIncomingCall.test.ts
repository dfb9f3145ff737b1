import { expect, test } from 'vitest';
import { takeIncomingCall } from '../../src/app/takeIncomingCall.ts';
import type { IncomingCall } from '../../src/calls/incomingCall.ts';
import { fixture } from '../acs/fixture.ts';

const setUp = (answer: (incoming: IncomingCall) => Promise<void>) => {
  const logged: string[] = [];
  const take = takeIncomingCall(
    answer,
    (level, message) => void logged.push(`${level} ${message}`),
  );
  return { take, logged };
};

test('a call is answered', async () => {
  const answered: IncomingCall[] = [];
  const { take, logged } = setUp(async (incoming) => void answered.push(incoming));
  await take(fixture('incomingCall.eventGrid'));
  expect(answered).toHaveLength(1);
  expect(logged).toEqual([]);
});

test.each([
  [{ eventType: 'Microsoft.Storage.BlobCreated' }, 'info an event that is not an incoming call'],
  [{ eventType: 'Microsoft.Communication.IncomingCall' }, 'error an incoming call that cannot be'],
  [null, 'error an incoming call that cannot be read'],
])('%j is taken, for it would be no call the next time either', async (event, expected) => {
  const { take, logged } = setUp(() => expect.unreachable());
  await take(event);
  expect(logged).toEqual([expect.stringContaining(expected)]);
});

test('a fault of ours is thrown, so that the event comes again', async () => {
  const { take } = setUp(() => Promise.reject(new Error('storage is down')));
  await expect(take(fixture('incomingCall.eventGrid'))).rejects.toThrow('storage is down');
});
