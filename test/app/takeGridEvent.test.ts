import { expect, test } from 'vitest';
import { takeGridEvent } from '../../src/app/takeGridEvent.ts';
import { fixture } from '../acs/fixture.ts';
import { readyEvent } from '../acs/readyEvent.ts';

const setUp = () => {
  const seen: string[] = [];
  const take = takeGridEvent(
    {
      incomingCall: async () => void seen.push('incomingCall'),
      recordingReady: async () => void seen.push('recordingReady'),
    },
    (level, message, { type } = {}) => void seen.push(`${level} ${message}: ${type}`),
  );
  return { take, seen };
};

test.each([
  ['a call', fixture('incomingCall.eventGrid'), 'incomingCall'],
  ['a call by CloudEvents', fixture('incomingCall.cloudEvents'), 'incomingCall'],
  ['a recording', readyEvent(), 'recordingReady'],
  [
    'a recording by CloudEvents',
    readyEvent({ eventType: undefined, type: readyEvent().eventType }),
    'recordingReady',
  ],
  // Both log what they cannot read.
  ['what has no type', 7, 'incomingCall'],
  ['a recording that cannot be read', readyEvent({ data: {} }), 'recordingReady'],
  [
    'another event',
    { type: 'Microsoft.Communication.CallStarted' },
    'info an event that changes nothing: Microsoft.Communication.CallStarted',
  ],
])('%s', async (_, event, expected) => {
  const { take, seen } = setUp();
  await take(event);
  expect(seen).toEqual([expected]);
});

test('a fault of ours is thrown', async () => {
  const fails = () => Promise.reject(new Error('storage is down'));
  const take = takeGridEvent({ incomingCall: fails, recordingReady: fails }, () => {});
  await expect(take(readyEvent())).rejects.toThrow('storage is down');
});
