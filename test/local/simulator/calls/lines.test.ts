import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import {
  connectLine,
  createLine,
  finishLine,
  note,
  phonesOf,
} from '../../../../src/local/simulator/calls/lines.ts';
import type { Line } from '../../../../src/local/simulator/calls/model.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import { callerRawId, createTestWorld, ourRawId } from '../createTestWorld.ts';

const ring = (world: World): Line =>
  createLine(world, {
    from: callerRawId,
    to: ourRawId,
    rawId: callerRawId,
    direction: 'inbound',
    conversation: createConversation(),
    callerId: undefined,
  });

test('a phone rings, talks and hangs up, and tells of each', () => {
  const { world } = createTestWorld();
  const line = ring(world);
  let told = 0;
  line.watchers.add(() => {
    told += 1;
  });
  expect(phonesOf(line.conversation)).toEqual([]);
  connectLine(world, line);
  connectLine(world, line);
  expect(phonesOf(line.conversation)).toEqual([line]);
  finishLine(world, line, 'hungUp');
  finishLine(world, line, 'again');
  expect(line.transcript.map(({ kind }) => kind)).toEqual(['dialled', 'answered', 'ended']);
  expect(line.endReason).toBe('hungUp');
  expect([told, line.watchers.size, line.conversation.lines.size]).toEqual([2, 0, 0]);
});

test('the last 2,000 ended calls are remembered', () => {
  const { world } = createTestWorld();
  const first = ring(world);
  finishLine(world, first, 'hungUp');
  const open = ring(world);
  for (let count = 1; count <= 2000; count += 1) finishLine(world, ring(world), 'hungUp');
  expect(world.lines.has(first.id)).toBe(false);
  expect(world.lines.has(open.id)).toBe(true);
  expect(world.lines.size).toBe(2001);
});

test('a transcript does not grow for ever, but it has an end', () => {
  const { world } = createTestWorld();
  const line = ring(world);
  for (let count = 0; count < 6000; count += 1) note(world, line, { kind: 'said', text: 'x' });
  finishLine(world, line, 'hungUp');
  expect(line.transcript).toHaveLength(5001);
  expect(line.transcript.at(-1)).toMatchObject({ kind: 'ended' });
});
