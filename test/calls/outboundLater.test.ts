import { describe, expect, test } from 'vitest';
import { overdueMs } from '../../src/calls/limits.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { later } from '../../src/engine/ids.ts';
import { noon } from '../engine/dialing/plans.ts';
import {
  dialledTimes,
  fails,
  happens,
  marksOf,
  outboundWorld,
  place,
  retry,
  wake,
} from './outboundScenes.ts';
import { disconnected, effects, handle, legOf, newEventId } from './scenes.ts';

const minuteMs = 60_000;

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

test('each attempt is another event, even without any interval', async () => {
  const world = outboundWorld();
  const { id } = await place(world, { retry: { ...retry, intervalMs: 0, attempts: 5 } });
  for (let tries = 1; tries < 5; tries += 1) {
    await fails(world, id, 'busy');
    await wake(world);
  }
  expect((await world.row(id)).call).toMatchObject({ state: 'ringing', attempt: 5 });
  expect(dialledTimes(world)).toBe(5);
  expect(await marksOf(world)).toEqual({ active: [id], due: [] });
});

test('what comes late of an older attempt moves nothing, and its leg is hung up', async () => {
  const world = outboundWorld();
  const { id } = await place(world, { retry });
  await fails(world, id, 'noAnswer');
  const old = { at: world.clock.now(), note: '', attempt: 1, connection: legOf(world) };
  await handle(world, id, { ...old, id: newEventId(), kind: 'Disconnected', cause: 'busy' });
  expect((await world.row(id)).call).toMatchObject({ state: 'scheduled', attempt: 2 });
  await wake(world);
  await handle(world, id, { ...old, id: newEventId(), kind: 'CreateFailed', cause: 'declined' });
  expect((await world.row(id)).call).toMatchObject({ state: 'ringing', attempt: 2 });
  await handle(world, id, { ...old, id: newEventId(), kind: 'Connected' });
  expect((await world.row(id)).call).toMatchObject({ state: 'ringing', attempt: 2 });
  expect(effects(world)).toEqual(['create', 'create', 'hangUp']);
});

describe('a caller id', () => {
  test('that was chosen as the call was dialled is shown, and known from then on', async () => {
    const world = outboundWorld();
    const { id } = await place(world);
    expect(world.gateway.orders[0]?.command).toMatchObject({ from: '+18005550199' });
    expect((await world.row(id)).call.caller).toEqual({ kind: 'phone', number: '+18005550199' });
    await happens(world, id, { kind: 'Connected' });
    await handle(world, id, disconnected(world, 'hungUp'));
    expect((await world.row(id)).call).toMatchObject({
      state: 'ended',
      caller: { number: '+18005550199' },
    });
  });
});
