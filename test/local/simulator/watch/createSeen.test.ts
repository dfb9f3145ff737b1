import { expect, test } from 'vitest';
import { createSeen } from '../../../../src/local/simulator/watch/createSeen.ts';

test('who looks on hears of the wire', () => {
  const { callRecordings, watchers, wire, requests } = createSeen();
  const told: string[] = [];
  const none = () => undefined;
  const idle = { changed: none, handsets: none, numbers: none };
  watchers.add('a', { ...idle, passed: (call) => told.push(call) });
  wire.add('call', { at: '', way: 'fromApp', name: 'answer', status: 200, ms: 1 });
  expect([told, requests.list(), callRecordings.list()]).toEqual([['call'], [], []]);
});
