import { expect, test } from 'vitest';
import { createWatchers } from '../../../../src/local/simulator/watch/createWatchers.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('all who watch are told, until they leave', () => {
  const { line } = connectCaller(createTestWorld().world);
  const watchers = createWatchers();
  const told: string[] = [];
  const watcher = (name: string) => ({
    changed: () => told.push(`${name} line`),
    passed: (id: string) => told.push(`${name} ${id}`),
    handsets: () => told.push(`${name} handsets`),
    numbers: () => told.push(`${name} numbers`),
  });
  watchers.add('a', watcher('a'));
  watchers.add('b', watcher('b'));
  watchers.changed(line);
  watchers.passed('call');
  expect([watchers.count(), watchers.has('a')]).toEqual([2, true]);
  watchers.remove('a');
  watchers.handsets();
  watchers.numbers();
  expect(told).toEqual(['a line', 'b line', 'a call', 'b call', 'b handsets', 'b numbers']);
  expect([watchers.count(), watchers.has('a')]).toEqual([1, false]);
});
