import { expect, test } from 'vitest';
import {
  isListenedTo,
  isMediaRunning,
  pressKeys,
  sayWords,
} from '../../../../src/local/simulator/media/giveInput.ts';
import type { Input } from '../../../../src/local/simulator/media/mediaQueue.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('keys and words reach who listens, and are written down either way', () => {
  const { world } = createTestWorld();
  const { connection, line } = connectCaller(world);
  pressKeys(world, line, '1');
  expect([isListenedTo(line, 'tone'), isMediaRunning(line)]).toEqual([false, false]);
  const taken: Input[] = [];
  connection.media.running = {
    isEndless: false,
    begin: () => undefined,
    stop: () => undefined,
    cancel: () => undefined,
    accepts: (_line, kind) => kind === 'tone',
    take: (input) => taken.push(input),
  };
  expect([isListenedTo(line, 'tone'), isListenedTo(line, 'speech')]).toEqual([true, false]);
  expect(isMediaRunning(line)).toBe(true);
  pressKeys(world, line, '2A');
  sayWords(world, line, 'Hello');
  expect(taken).toEqual([
    { kind: 'tone', tone: '2' },
    { kind: 'tone', tone: 'a' },
  ]);
  expect(line.transcript.slice(2)).toMatchObject([
    { kind: 'pressed', tones: '1' },
    { kind: 'pressed', tones: '2A' },
    { kind: 'said', text: 'Hello' },
  ]);
});
