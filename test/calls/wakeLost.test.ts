import { expect, test } from 'vitest';
import type { KeptNotice, Notice } from '../../src/calls/notice.ts';
import { wakeLost } from '../../src/calls/wakeLost.ts';
import { later } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import { memoryWorld } from './memoryWorld.ts';
import { hook, notice } from './notices.ts';
import { activeCall, rowOf } from './rows.ts';

const asked = (statusUrl: string | null) => ({
  ...activeCall({ kind: 'transferred' }),
  plan: { ...plainPlan('default', notice().at), statusUrl },
});

const setUp = async (notices: readonly Notice[], statusUrl: string | null = hook) => {
  const world = memoryWorld();
  const { store } = world.deps;
  const call = asked(statusUrl);
  await store.save({ id: call.id, row: rowOf(call), etag: null, events: [], settled: [], notices });
  const replaceFirst = async (change: Partial<KeptNotice>): Promise<void> => {
    const [first] = await store.unsentNotices(call.id);
    if (first === undefined) throw new Error('no notice');
    await store.replaceNotice(call.id, { ...first.kept, ...change }, first.etag);
  };
  return { world, call, replaceFirst };
};

const secondsLate = async ({ world, call }: Awaited<ReturnType<typeof setUp>>, seconds: number) => {
  world.clock.advance(notice().at + seconds * 1_000 - world.clock.now());
  await wakeLost(world.deps, call);
  return world.notified.length;
};

test('what has waited for more than fifteen seconds is to be sent', async () => {
  const scene = await setUp([notice()]);
  expect(await secondsLate(scene, 15)).toBe(0);
  expect(await secondsLate(scene, 16)).toBe(1);
  expect(scene.world.notified[0]?.id).toBe(scene.call.id);
});

test('nothing is looked for where nobody wants to be told', async () => {
  const scene = await setUp([notice()], null);
  expect(await secondsLate(scene, 60)).toBe(0);
});

test('nothing is done while there is nothing to send', async () => {
  expect(await secondsLate(await setUp([]), 60)).toBe(0);
});

test('what waits for its next try, or for the one before it, is not lost', async () => {
  const scene = await setUp([notice(), notice({ seq: 2 })]);
  await scene.replaceFirst({ nextAt: later(notice().at, 120_000), tries: 3 });
  expect(await secondsLate(scene, 60)).toBe(0);
  expect(await secondsLate(scene, 136)).toBe(1);
});

test('what is just being sent is not lost, unless its sender is', async () => {
  const scene = await setUp([notice()]);
  await scene.replaceFirst({ lease: { owner: 'me', until: later(notice().at, 30_000) } });
  expect(await secondsLate(scene, 40)).toBe(0);
  expect(await secondsLate(scene, 46)).toBe(1);
});
