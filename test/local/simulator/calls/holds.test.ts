import { expect, test } from 'vitest';
import type { PlaySource } from '../../../../src/local/simulator/api/schemas.ts';
import { endHold, startHold } from '../../../../src/local/simulator/calls/holds.ts';
import { finishLine, isOnHold } from '../../../../src/local/simulator/calls/lines.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

const music: PlaySource = { kind: 'text', text: { text: 'music', voiceName: 'v' } };

function start(source: PlaySource | undefined) {
  const test = createTestWorld({ factor: 1 });
  const { connection, line } = connectCaller(test.world);
  const own = { context: 'h', callbackUri: undefined };
  startHold(test.world, { connection, line, source, ...own });
  const kinds = (): string[] => line.transcript.slice(2).map(({ kind }) => kind);
  return { ...test, connection, line, kinds };
}

test('a phone is on hold once its music has been got', async () => {
  const { kinds, line, names, world } = start(music);
  expect(isOnHold(line)).toBe(false);
  await world.clock.advance(0);
  expect([isOnHold(line), kinds(), names()]).toEqual([
    true,
    ['held', 'heard'],
    ['ParticipantsUpdated'],
  ]);
  expect(line.sounds.get(3)).toMatchObject({ isLooping: true });
  endHold(world, line);
  expect([isOnHold(line), kinds(), line.silenced]).toEqual([
    false,
    ['held', 'heard', 'resumed'],
    4,
  ]);
});

test('a hold that is taken back before it began never was', async () => {
  const { kinds, line, world } = start(music);
  endHold(world, line);
  await world.clock.advance(0);
  expect(kinds()).toEqual([]);
});

test('music that fails leaves the phone where it was', async () => {
  const { line, names, world } = start({ kind: 'text', text: { text: 'no voice' } });
  await world.clock.advance(0);
  expect([line.hold, names()]).toEqual([undefined, ['HoldFailed']]);
});

test('who hangs up on hold is only gone', async () => {
  const { kinds, line, world } = start(music);
  await world.clock.advance(0);
  finishLine(world, line, 'hungUp');
  await world.clock.advance(1000);
  expect(kinds()).toEqual(['held', 'heard', 'ended']);
});

test('what goes round and round for all is heard again', () => {
  const { connection, line, world } = start(undefined);
  const heard: string[] = [];
  connection.loops.add(({ rawId }) => heard.push(rawId));
  endHold(world, line);
  endHold(world, line);
  expect(heard).toEqual([line.rawId]);
});
