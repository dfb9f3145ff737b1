import { expect, test } from 'vitest';
import { createPlay } from '../../../../src/local/simulator/media/createPlay.ts';
import type { MediaOperation } from '../../../../src/local/simulator/media/mediaQueue.ts';
import { connectCaller, createTestWorld, type TestWorld } from '../createTestWorld.ts';

function start({ world }: TestWorld, text: string): { play: MediaOperation; ended: () => number } {
  const { connection } = connectCaller(world);
  const play = createPlay(world, connection, {
    sources: [{ kind: 'text', text: { text, ...(text === 'mute' ? {} : { voiceName: 'v' }) } }],
    targets: [],
    isLooping: false,
    context: 'p',
    callbackUri: 'http://localhost/special',
  });
  let finished = 0;
  play.begin(() => {
    finished += 1;
  });
  return { play, ended: () => finished };
}

test.each([
  ['Hello', ['PlayStarted', 'PlayCompleted']],
  ['mute', ['PlayFailed']],
])('%s', async (text, names) => {
  const test = createTestWorld();
  const { ended, play } = start(test, text);
  await test.world.clock.advance(10);
  expect(test.names()).toEqual(names);
  expect(test.sent.every(({ url }) => url === 'http://localhost/special')).toBe(true);
  expect([ended(), play.isEndless]).toEqual([1, false]);
});

test('a cancelled play says so, a stopped one nothing', async () => {
  const test = createTestWorld({ factor: 1 });
  const one = start(test, 'x');
  const two = start(test, 'x');
  await test.world.clock.advance(0);
  one.play.cancel();
  two.play.stop();
  await test.world.clock.advance(10_000);
  expect(test.names()).toEqual(['PlayStarted', 'PlayStarted', 'PlayCanceled']);
});

test('nobody listens while a prompt plays', () => {
  const test = createTestWorld();
  const { play } = start(test, 'x');
  const { line } = connectCaller(test.world);
  expect(play.accepts(line, 'tone')).toBe(false);
});
