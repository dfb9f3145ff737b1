import { expect, test } from 'vitest';
import { createToneSending } from '../../../../src/local/simulator/media/createToneSending.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

function start() {
  const test = createTestWorld({ factor: 2 });
  const { connection, line } = connectCaller(test.world);
  const own = { context: 'sd', callbackUri: undefined };
  const tones = ['one', 'pound'];
  const sending = createToneSending(test.world, connection, { line, tones, ...own });
  let finished = 0;
  sending.begin(() => {
    finished += 1;
  });
  return { ...test, line, sending, finished: () => finished };
}

test('each key takes a quarter of a second, times the factor', async () => {
  const { finished, line, names, world } = start();
  expect(line.transcript.at(-1)).toMatchObject({ kind: 'heard', tones: '1#' });
  await world.clock.advance(900);
  expect(finished()).toBe(0);
  await world.clock.advance(200);
  expect([finished(), names()]).toEqual([1, ['SendDtmfTonesCompleted']]);
});

test('it fails when it is cancelled, and is silent when the call is over', async () => {
  const cancelled = start();
  cancelled.sending.cancel();
  const stopped = start();
  stopped.sending.stop();
  for (const { world } of [cancelled, stopped]) await world.clock.advance(5000);
  expect([cancelled.names(), stopped.names()]).toEqual([['SendDtmfTonesFailed'], []]);
  expect(cancelled.finished()).toBe(0);
});
