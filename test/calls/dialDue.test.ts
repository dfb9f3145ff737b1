import { expect, test } from 'vitest';
import { cancelCall } from '../../src/calls/cancelCall.ts';
import { dialDue } from '../../src/calls/dialDue.ts';
import { earlyMs } from '../../src/calls/limits.ts';
import { placeCall } from '../../src/calls/placeCall.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { type CallId, type Instant, later } from '../../src/engine/ids.ts';
import { dialledTimes, marksOf, outboundWorld, place, requestFor, wake } from './outboundScenes.ts';
import { Crash } from './world.ts';

const hourMs = 3_600_000;

const laterCall = async () => {
  const world = outboundWorld();
  const dueAt = later(world.clock.now(), hourMs);
  const { id } = await place(world, { notBefore: dueAt });
  return { world, id, dueAt };
};

test('a call is dialled when it is due, once however often it is woken', async () => {
  const { world, id, dueAt } = await laterCall();
  await wake(world);
  await Promise.all([1, 2, 3].map(() => dialDue(world.deps, id, dueAt)));
  expect(dialledTimes(world)).toBe(1);
  expect(await marksOf(world)).toEqual({ active: [id], due: [] });
  expect((await world.deps.index.day('2026-11-21', 9, null)).calls).toHaveLength(1);
});

test('ten workers that are woken at once dial once', async () => {
  const { world, id, dueAt } = await laterCall();
  world.clock.advance(hourMs);
  await Promise.all(Array.from({ length: 10 }, () => dialDue(world.deps, id, dueAt)));
  expect(dialledTimes(world)).toBe(1);
});

test('a call that is woken too early is woken again, and nothing of it is noted', async () => {
  const { world, id, dueAt } = await laterCall();
  expect(world.dials).toEqual([{ id, dueAt }]);
  expect(await dialDue(world.deps, id, dueAt)).toBe('early');
  expect(world.dials).toEqual([
    { id, dueAt },
    { id, dueAt },
  ]);
  expect((await world.deps.store.timeline(id)).events).toEqual([]);
  expect(dialledTimes(world)).toBe(0);
});

test('a message of a time that the call no longer has wakes nobody', async () => {
  const { world, id } = await laterCall();
  expect(await dialDue(world.deps, id, 5 as Instant)).toBe('past');
  expect(world.dials).toHaveLength(1);
});

test('a message for a call that is gone is let go', async () => {
  const world = outboundWorld();
  expect(await dialDue(world.deps, 'nobody' as CallId, 5 as Instant)).toBe('unknownCall');
});

test('a worker that dies before it notes what it did leaves it to the sweeper', async () => {
  const { world, id } = await laterCall();
  world.hooks.beforeSave = async ({ settled }) => {
    if (settled.length > 0) throw new Crash('dies');
  };
  await expect(wake(world)).rejects.toThrow(Crash);
  world.hooks.beforeSave = async () => {};
  world.clock.advance(20_000);
  await sweepCalls(world.deps);
  expect(dialledTimes(world)).toBe(1);
  expect(await marksOf(world)).toEqual({ active: [id], due: [] });
});

test('a worker that dies with the mark half made is found by the mark before', async () => {
  const { world, id, dueAt } = await laterCall();
  const { index } = world.deps;
  const deps = {
    ...world.deps,
    index: { ...index, markActive: () => Promise.reject(new Crash('dies')) },
    gateway: { ...world.deps.gateway, execute: () => Promise.reject(new Crash('dies')) },
  };
  world.clock.advance(hourMs);
  await expect(dialDue(deps, id, dueAt)).rejects.toThrow(Crash);
  expect(await marksOf(world)).toEqual({ active: [], due: [dueAt] });
  world.clock.advance(20_000);
  await sweepCalls(world.deps);
  expect(dialledTimes(world)).toBe(1);
  expect(await marksOf(world)).toEqual({ active: [id], due: [] });
});

test('a call keeps the flow that it was asked for with, whatever is deployed', async () => {
  const { world, id } = await laterCall();
  const { flow } = (await world.row(id)).call;
  expect(await world.deps.keptFlows.get(flow?.hash as never)).toMatchObject({ hash: flow?.hash });
});

test('one of many is dialled after the others', async () => {
  const world = outboundWorld();
  const delayed = requestFor({}, { delayMs: 142.857 });
  const call = await placeCall(world.deps, delayed);
  expect(call).toMatchObject({ state: 'scheduled', dueAt: later(world.clock.now(), 143) });
  expect(dialledTimes(world)).toBe(0);
  await wake(world);
  expect(dialledTimes(world)).toBe(1);
});

test('whoever is woken a moment too early waits for it', async () => {
  const { world, id, dueAt } = await laterCall();
  world.clock.advance(hourMs - earlyMs);
  expect(await dialDue(world.deps, id, dueAt)).toBe('handled');
  expect(world.clock.slept).toEqual([earlyMs]);
  expect(dialledTimes(world)).toBe(1);
});

test('a call that is too busy to be dialled stays due', async () => {
  const { world, id, dueAt } = await laterCall();
  const { store } = world.deps;
  const save = async () => ({ kind: 'conflict' }) as const;
  world.clock.advance(hourMs);
  expect(await dialDue({ ...world.deps, store: { ...store, save } }, id, dueAt)).toBe('storm');
  expect((await marksOf(world)).due).toEqual([dueAt]);
});

test('a cancellation whose maker dies is finished by the sweeper', async () => {
  const { world, id } = await laterCall();
  const { index } = world.deps;
  const listCall = () => Promise.reject(new Crash('dies'));
  const dying = { ...world.deps, index: { ...index, listCall } };
  await expect(cancelCall(dying, id)).rejects.toThrow(Crash);
  await sweepCalls(world.deps);
  expect((await index.day('2026-11-21', 9, null)).calls).toMatchObject([{ outcome: 'cancelled' }]);
  expect(await marksOf(world)).toEqual({ active: [], due: [] });
});
