import { describe, expect, test } from 'vitest';
import { cancelCall } from '../../src/calls/cancelCall.ts';
import type { DialRule } from '../../src/engine/dialRule.ts';
import { later } from '../../src/engine/ids.ts';
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
import { disconnected, effects, handle, legOf, newEventId, requests } from './scenes.ts';

const minuteMs = 60_000;

describe('somebody who is busy', () => {
  test('is called again until he answers, each attempt once', async () => {
    const world = outboundWorld();
    const { id } = await place(world, { retry });
    await fails(world, id, 'busy');
    expect(await world.row(id)).toMatchObject({
      call: { state: 'scheduled', attempt: 2, why: 'retry' },
      pending: [],
      lease: null,
    });
    await wake(world);
    await fails(world, id, 'busy');
    await wake(world);
    expect((await world.row(id)).call).toMatchObject({ state: 'ringing', attempt: 3 });
    await happens(world, id, { kind: 'Connected' });
    expect((await world.row(id)).call).toMatchObject({ state: 'active', attempt: 3 });
    expect(effects(world)).toEqual(['create', 'create', 'create', 'ask']);
    const keys = [...world.gateway.effects.values()].map(({ callbackUrl }) => callbackUrl);
    expect(keys.map((url) => url.split('/').at(-2))).toEqual(['1', '2', '3', '3']);
  });

  test('is marked as due between attempts and as active during them', async () => {
    const world = outboundWorld();
    const { id } = await place(world, { retry });
    expect(await marksOf(world)).toEqual({ active: [id], due: [] });
    await fails(world, id, 'busy');
    const dueAt = later(world.clock.now(), minuteMs);
    expect(await marksOf(world)).toEqual({ active: [], due: [dueAt] });
    await wake(world);
    expect(await marksOf(world)).toEqual({ active: [id], due: [] });
    await fails(world, id, 'declined');
    await wake(world);
    await fails(world, id, 'noAnswer');
    expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'noAnswer' });
    expect(await marksOf(world)).toEqual({ active: [], due: [] });
  });

  test('costs what each attempt has cost, and nothing is held between them', async () => {
    const world = outboundWorld();
    const { id } = await place(world, { retry });
    expect(world.ledger.reserved).toEqual([`${id}|1`]);
    await fails(world, id, 'busy');
    expect(world.ledger.released).toEqual([id]);
    await wake(world);
    expect(world.ledger.reserved).toEqual([`${id}|1`, `${id}|2`]);
  });

  test('is not called again once the call was cancelled', async () => {
    const world = outboundWorld();
    const { id } = await place(world, { retry });
    await fails(world, id, 'busy');
    expect(await cancelCall(world.deps, id)).toMatchObject({ outcome: 'cancelled' });
    expect(await marksOf(world)).toEqual({ active: [], due: [] });
    expect(await wake(world)).toBe('past');
    expect(dialledTimes(world)).toBe(1);
    expect((await world.deps.index.day('2026-11-21', 9, null)).calls).toMatchObject([
      { id, outcome: 'cancelled' },
    ]);
  });

  test('who is called again is not confused with the answer to the attempt before', async () => {
    const world = outboundWorld();
    const hour = 60 * minuteMs;
    const call = place(world, {
      retry: { ...retry, intervalMs: 0 },
      expiresAt: later(world.clock.now(), hour),
    });
    // The answer to the first request comes when the second attempt is under way.
    let isFirst = true;
    world.hooks.afterExecute = async (order, execution) => {
      if (!isFirst) return execution;
      isFirst = false;
      const id = order.callbackUrl.split('/').at(-3) as never;
      await fails(world, id, 'busy');
      await wake(world).catch(() => undefined);
      return execution;
    };
    const { id } = await call;
    const { call: now } = await world.row(id);
    if (now.state === 'scheduled') await wake(world);
    const after = (await world.row(id)).call;
    expect(after).toMatchObject({ state: 'ringing', attempt: 2 });
    expect(after.connection).not.toBe('connection-1');
  });
});

describe('too much at once', () => {
  test('a call that must wait for its turn is put off, and dialled then', async () => {
    const world = outboundWorld();
    world.ledger.answer = (_, { n }) =>
      n === 1 ? { kind: 'later', until: later(world.clock.now(), 9_000), why: 'pace' } : null;
    const { id } = await place(world);
    expect(await world.row(id)).toMatchObject({
      call: { state: 'scheduled', why: 'pace', attempt: 1, failedTries: 0 },
      pending: [],
      lease: null,
    });
    expect(requests(world)).toEqual([]);
    await wake(world);
    expect(requests(world)).toEqual(['create']);
    const { events, commands } = await world.deps.store.timeline(id);
    expect(events.map((event) => event.id)).toContain('deferred|1');
    expect(commands).toMatchObject([
      { n: 1, kind: 'create', result: 'dropped' },
      { n: 2, kind: 'create', result: 'done' },
    ]);
  });

  test('as many calls as the provider takes: the call is put back and has not failed', async () => {
    const world = outboundWorld();
    const { id } = await place(world);
    await fails(world, id, 'congested');
    expect((await world.row(id)).call).toMatchObject({ state: 'scheduled', failedTries: 0 });
    await wake(world);
    await happens(world, id, { kind: 'Connected' });
    expect((await world.row(id)).call).toMatchObject({ state: 'active' });
  });

  test('as many calls as the provider takes, said at once: nothing is held meanwhile', async () => {
    const world = outboundWorld();
    world.gateway.respond('create', { kind: 'refused', cause: 'congested', note: '429/0' });
    const { id } = await place(world);
    expect(await world.row(id)).toMatchObject({
      call: { state: 'scheduled', attempt: 2, failedTries: 0, why: 'callerIdBusy' },
      lease: null,
    });
    expect(world.clock.slept).toEqual([]);
    await wake(world);
    expect(effects(world)).toEqual(['create']);
  });
});

test.each<DialRule>(['doNotCall', 'country', 'calleeDay', 'killSwitch', 'spendMonth', 'unrated'])(
  'whom the rule %s forbids to call is never dialled, and the call says why',
  async (rule) => {
    const world = outboundWorld();
    world.ledger.answer = () => ({ kind: 'refused', rule, message: 'No, for a reason.' });
    const { id } = await place(world, { retry });
    expect(await world.row(id)).toMatchObject({
      call: { state: 'ended', outcome: 'refused', refusedBy: rule },
      pending: [],
    });
    expect(requests(world)).toEqual([]);
    const { events, commands } = await world.deps.store.timeline(id);
    expect(events).toMatchObject([
      { kind: 'CommandFailed', cause: 'refused', rule, note: 'No, for a reason.' },
    ]);
    expect(commands).toMatchObject([{ n: 1, kind: 'create', result: 'failed' }]);
    expect(await marksOf(world)).toEqual({ active: [], due: [] });
  },
);

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
