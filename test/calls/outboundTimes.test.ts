import { describe, expect, test } from 'vitest';
import { fireTimer } from '../../src/calls/fireTimer.ts';
import { overdueMs } from '../../src/calls/limits.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { later } from '../../src/engine/ids.ts';
import { noon } from '../engine/dialing/plans.ts';
import { dialledTimes, happens, marksOf, outboundWorld, place, wake } from './outboundScenes.ts';

const minuteMs = 60_000;

describe('how long a call may last', () => {
  const connectedFor = async (ms: number) => {
    const world = outboundWorld();
    const { id } = await place(world, { maxMs: 90_000 });
    await happens(world, id, { kind: 'Connected' });
    world.clock.advance(ms);
    return { world, id };
  };
  const goodbye = { doing: { kind: 'sayingGoodbye', outcome: 'expired' } };

  test('is what was asked for: its reminder says goodbye', async () => {
    const { world, id } = await connectedFor(90_000);
    const reminder = world.wakes.find(({ at }) => at === world.clock.now());
    if (reminder === undefined) throw new Error('nobody reminds');
    await fireTimer(world.deps, id, reminder.n);
    expect((await world.row(id)).call).toMatchObject(goodbye);
  });

  test('is what was asked for even if the reminder is lost', async () => {
    const { world, id } = await connectedFor(90_001);
    await sweepCalls(world.deps);
    expect((await world.row(id)).call).toMatchObject(goodbye);
  });

  test('is not over before', async () => {
    const { world, id } = await connectedFor(89_999);
    const before = (await world.row(id)).call;
    for (const { n } of world.wakes) await fireTimer(world.deps, id, n);
    expect((await world.row(id)).call).toEqual(before);
  });
});

describe('a call for later', () => {
  const counted = () => {
    const world = outboundWorld();
    const done: string[] = [];
    const count = <T extends Readonly<Record<string, unknown>>>(name: string, port: T): T =>
      Object.fromEntries(
        Object.entries(port).map(([key, work]) => [
          key,
          typeof work === 'function'
            ? (...args: unknown[]) => {
                done.push(`${name}.${key}`);
                return work(...args);
              }
            : work,
        ]),
      ) as T;
    const { store, index, wakeups, gateway, ledger } = world.deps;
    const deps = {
      ...world.deps,
      store: count('store', store),
      index: count('index', index),
      wakeups: count('wakeups', wakeups),
      gateway: count('gateway', gateway),
      ledger: count('ledger', ledger),
    };
    return { world: { ...world, deps }, done };
  };

  test('costs two inserts and one message, and nothing else', async () => {
    const { world, done } = counted();
    await place(world, { notBefore: later(world.clock.now(), 60 * minuteMs) });
    expect(done).toEqual(['store.save', 'index.markDue', 'wakeups.dial']);
  });

  test('is dialled in its time, and not in its window only', async () => {
    const world = outboundWorld();
    const { id } = await place(world, { window: noon });
    expect((await world.row(id)).call).toMatchObject({ state: 'scheduled', why: 'window' });
    expect(world.clock.now()).toBeLessThan(Date.UTC(2026, 10, 21, 12));
    await wake(world);
    expect(world.clock.now()).toBe(Date.UTC(2026, 10, 21, 12));
    expect(dialledTimes(world)).toBe(1);
  });

  test('that nobody could dial before it expires is never dialled', async () => {
    const world = outboundWorld();
    const expiresAt = later(world.clock.now(), 2 * minuteMs);
    const { id } = await place(world, { notBefore: later(world.clock.now(), minuteMs), expiresAt });
    world.clock.advance(2 * minuteMs);
    await wake(world);
    expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'expired' });
    expect(dialledTimes(world)).toBe(0);
    expect(await marksOf(world)).toEqual({ active: [], due: [] });
  });

  test('whose message is lost is dialled by the sweeper, a little late', async () => {
    const world = outboundWorld();
    await place(world, { notBefore: later(world.clock.now(), minuteMs) });
    world.clock.advance(minuteMs + overdueMs);
    await sweepCalls(world.deps);
    expect(dialledTimes(world)).toBe(0);
    world.clock.advance(1);
    await sweepCalls(world.deps);
    expect(dialledTimes(world)).toBe(1);
  });
});
