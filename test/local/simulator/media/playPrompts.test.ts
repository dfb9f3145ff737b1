import { expect, test } from 'vitest';
import type { PlaySource } from '../../../../src/local/simulator/api/schemas.ts';
import { playPrompts } from '../../../../src/local/simulator/media/playPrompts.ts';
import { callerRawId, connectCaller, createTestWorld, type TestWorld } from '../createTestWorld.ts';

const say = (text: string): PlaySource => ({ kind: 'text', text: { text, voiceName: 'v' } });

function play(
  { world }: TestWorld,
  sources: PlaySource[],
  isLooping = false,
  targets = [callerRawId],
) {
  const { connection, line } = connectCaller(world);
  const happened: string[] = [];
  const stop = playPrompts(world, connection, {
    sources,
    targets,
    isLooping,
    started: () => happened.push('started'),
    finished: () => happened.push('finished'),
    failed: ({ subCode }, index) => happened.push(`failed ${subCode} at ${index}`),
  });
  const heard = (): unknown[] => line.transcript.filter(({ kind }) => kind === 'heard');
  return { happened, heard, stop };
}

test('prompts follow one another, each as long as it is spoken', async () => {
  const test = createTestWorld({ factor: 1 });
  const { happened, heard } = play(test, [say('x'.repeat(100)), say('y'.repeat(100))]);
  await test.world.clock.advance(5000);
  expect(heard()).toHaveLength(1);
  await test.world.clock.advance(5000);
  expect(heard()).toHaveLength(2);
  expect(happened).toEqual(['started']);
  await test.world.clock.advance(5000);
  expect(happened).toEqual(['started', 'finished']);
});

test('nothing to play is finished at once', async () => {
  const test = createTestWorld();
  const { happened } = play(test, []);
  await test.world.clock.advance(0);
  expect(happened).toEqual(['finished']);
});

test('a failure names the prompt that failed', async () => {
  const test = createTestWorld();
  const { happened } = play(test, [say('x'), { kind: 'text', text: { text: 'no voice' } }]);
  await test.world.clock.advance(10);
  expect(happened).toEqual(['started', 'failed 8565 at 1']);
});

test('what is stopped is neither finished nor heard any more', async () => {
  const test = createTestWorld({ factor: 1 });
  const { happened, heard, stop } = play(test, [say('x'), say('y')]);
  await test.world.clock.advance(0);
  stop();
  await test.world.clock.advance(10_000);
  expect([happened, heard().length]).toEqual([['started'], 1]);
});

test('a looping prompt never ends, and who is not meant does not hear it', async () => {
  const test = createTestWorld();
  const { happened, heard } = play(test, [say('music')], true, ['4:+1']);
  await test.world.clock.advance(3_600_000);
  expect([happened, heard()]).toEqual([['started'], []]);
});
