import { expect, test } from 'vitest';
import { simulatorOptions } from '../../../../src/local/simulator/simulatorOptions.ts';
import { createSeen } from '../../../../src/local/simulator/watch/createSeen.ts';

test('who looks on hears of the wire', () => {
  const { callRecordings, watchers, wire, requests } = createSeen(
    simulatorOptions({ accessKey: 'k', audience: 'a' }),
    () => 0,
  );
  const told: string[] = [];
  const none = () => undefined;
  const idle = { changed: none, handsets: none, numbers: none };
  watchers.add('a', { ...idle, passed: (call) => told.push(call) });
  wire.add('call', { at: '', way: 'fromApp', name: 'answer', status: 200, ms: 1 });
  expect([told, requests.list(), callRecordings.list()]).toEqual([['call'], [], []]);
});
