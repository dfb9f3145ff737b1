import { expect, test } from 'vitest';
import type { Connection } from '../../../../src/local/simulator/calls/model.ts';
import type { MediaOperation } from '../../../../src/local/simulator/media/mediaQueue.ts';
import {
  cancelSides,
  checkSides,
  isGroupCall,
  runBeside,
  stopSides,
} from '../../../../src/local/simulator/media/sideMedia.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

const precondition = expect.objectContaining({ status: 412, code: '8583' });

function start() {
  const { connection } = connectCaller(createTestWorld().world);
  const happened: string[] = [];
  const finish: Record<string, () => void> = {};
  const run = (name: string, targets: string[], isInterrupting = false): void => {
    const operation: MediaOperation = {
      isEndless: false,
      begin: (finished) => {
        happened.push(`begin ${name}`);
        finish[name] = finished;
      },
      stop: () => happened.push(`stop ${name}`),
      cancel: () => happened.push(`cancel ${name}`),
      accepts: () => false,
      take: () => undefined,
    };
    runBeside(connection, { targets, operation }, isInterrupting);
  };
  return { connection, happened, finish, run };
}

test('one at a time for each participant', () => {
  const { connection, finish, run } = start();
  run('x', ['a', 'b']);
  for (const targets of [['a'], ['b', 'c']]) {
    expect(() => checkSides(connection, targets)).toThrow(precondition);
  }
  checkSides(connection, ['c']);
  finish.x?.();
  checkSides(connection, ['a']);
});

test('an interruption ends what the same people hear', () => {
  const { happened, run } = start();
  run('x', ['a']);
  run('y', ['b']);
  run('z', ['a'], true);
  expect(happened).toEqual(['begin x', 'begin y', 'cancel x', 'begin z']);
});

test('those of somebody, and all of them', () => {
  const { connection, happened, run } = start();
  run('x', ['a']);
  run('y', ['b']);
  run('z', ['c']);
  cancelSides(connection, ['b']);
  stopSides(connection);
  cancelSides(connection);
  expect(happened.slice(3)).toEqual(['cancel y', 'stop x', 'stop z']);
});

test('a leg that has ended begins nothing', () => {
  const { connection, happened, run } = start();
  connection.state = 'ended';
  run('x', ['a']);
  expect(happened).toEqual([]);
});

test('two are no group', () => {
  const { connection } = start();
  expect(isGroupCall(connection)).toBe(false);
  const other: Connection = { ...connection, id: 'other', user: '8:acs:a_b', shownAs: '8:acs:a_b' };
  connection.conversation.connections.add(other);
  expect(isGroupCall(connection)).toBe(true);
});
