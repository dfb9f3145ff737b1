import { expect, test } from 'vitest';
import { watchCall } from '../../../../src/local/tasks/smoke/watchCall.ts';
import { call, fakeSystem, ringing } from './fakeSystem.ts';

const watch = (looks: Parameters<typeof fakeSystem>[0]['looks'] = [], forMs = 5_000) => {
  const { deps, told, stop } = fakeSystem({ looks });
  const { api, clock, tell, signal } = deps;
  const until = clock.now() + forMs;
  return { told, stop, done: () => watchCall(api, clock, { id: 'c1', until, tell, signal }) };
};

test('each thing that happens is told once, with when it was', async () => {
  const { done, told } = watch([ringing(), ringing(), call()]);
  expect(await done()).toMatchObject({ status: 'ended' });
  expect(told).toEqual([
    '  0.10 s  create done (90 ms)',
    '  2.00 s  Connected 200/0',
    '  7.50 s  Disconnected 200/0 hung up',
  ]);
});

test('a call that goes on is given up when the time is up', async () => {
  expect(await watch([ringing()]).done()).toMatchObject({ status: 'ringing' });
});

test('and at once when somebody wants it to end', async () => {
  const { done, stop } = watch([ringing()], Number.POSITIVE_INFINITY);
  stop.abort();
  expect(await done()).toMatchObject({ status: 'ringing' });
});
