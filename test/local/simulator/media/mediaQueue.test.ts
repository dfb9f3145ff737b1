import { expect, test } from 'vitest';
import {
  cancelMedia,
  enqueueMedia,
  type MediaOperation,
  stopMedia,
} from '../../../../src/local/simulator/media/mediaQueue.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

function start() {
  const { connection } = connectCaller(createTestWorld().world);
  const happened: string[] = [];
  const finish: Record<string, () => void> = {};
  const add = (name: string, isInterrupting = false): void => {
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
    enqueueMedia(connection, operation, isInterrupting);
  };
  return { connection, happened, finish, add };
}

test('one at a time, in order', () => {
  const { happened, finish, add } = start();
  add('a');
  add('b');
  expect(happened).toEqual(['begin a']);
  finish.a?.();
  finish.a?.();
  finish.b?.();
  add('c');
  expect(happened).toEqual(['begin a', 'begin b', 'begin c']);
});

test('an interruption cancels what runs and forgets what waits', () => {
  const { happened, add } = start();
  add('a');
  add('b');
  add('c', true);
  expect(happened).toEqual(['begin a', 'cancel a', 'begin c']);
});

test('cancelling and stopping empty the queue', () => {
  const { connection, happened, add } = start();
  add('a');
  add('b');
  cancelMedia(connection);
  add('c');
  stopMedia(connection);
  expect(happened).toEqual(['begin a', 'cancel a', 'begin c', 'stop c']);
  expect(connection.media).toEqual({ running: undefined, waiting: [] });
});

test('a leg that has ended begins nothing', () => {
  const { connection, happened, add } = start();
  connection.state = 'ended';
  add('a');
  expect(happened).toEqual([]);
});
