import { beforeEach, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import { cancelCall } from '../../src/calls/cancelCall.ts';
import { fireTimer } from '../../src/calls/fireTimer.ts';
import { leaseMs } from '../../src/calls/limits.ts';
import { placeCall } from '../../src/calls/placeCall.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { once } from './once.ts';
import {
  announceAndTransfer,
  askedCall,
  connected,
  createFailed,
  disconnected,
  effects,
  handle,
  idOf,
  keys,
  legOf,
  media,
  newEventId,
  putThrough,
  requests,
  tokenOf,
} from './scenes.ts';
import { createWorld, incomingCall, party, type Stores, type World } from './world.ts';

/**
 * How calls go on and end when things happen at once or break (H–O), on whatever store it is given.
 */
export const describeEndings = (name: string, makeStores: () => Promise<Stores>): void => {
  let world: World;
  beforeEach(async () => {
    world = createWorld(await makeStores());
  });

  const place = () =>
    placeCall(world.deps, {
      idempotencyKey: newEventId(),
      requestHash: 'hash',
      to: party('+12065550123'),
      flow: 'contoso-support' as FlowId,
      plan: plainPlan('default', world.clock.now()),
      delayMs: 0,
      callback: null,
      variables: {},
    });

  const isActive = async (id: string) => (await world.deps.index.active()).some((a) => a === id);

  const expectTransferred = async (id: Parameters<World['row']>[0]) => {
    const { call, pending, lease } = await world.row(id);
    expect(call).toMatchObject({ state: 'ended', outcome: 'transferred' });
    expect({ pending, lease }).toEqual({ pending: [], lease: null });
    expect(effects(world)).toEqual(['answer', 'ask', 'say', 'transfer']);
    expect(await isActive(id)).toBe(false);
  };

  describe(`endings (${name})`, () => {
    test('H: create times out, DELETE, then Connected', async () => {
      const unknown = { kind: 'unknown', retryAfterMs: null, note: 'timeout' } as const;
      const took = { ...unknown, takesEffect: true };
      world.gateway.respond('create', took, unknown, unknown, unknown);
      const { id } = await place();
      expect(requests(world)).toEqual(['create', 'create', 'create', 'create']);
      expect(effects(world)).toEqual(['create']);
      expect(await cancelCall(world.deps, id)).toMatchObject({ outcome: 'cancelled' });
      await handle(world, id, connected(world));
      expect(effects(world)).toEqual(['create', 'hangUp']);
      await handle(world, id, disconnected(world, 'hungUpByUs'));
      expect((await world.row(id)).call).toMatchObject({ outcome: 'cancelled' });
      expect(await isActive(id)).toBe(false);
    });

    test('H: DELETE while create executes hangs up the leg that it made', async () => {
      world.hooks.afterExecute = async (order, execution) => {
        const [create] = world.gateway.orders;
        if (order === create) await cancelCall(world.deps, idIn(order.callbackUrl));
        return execution;
      };
      const call = await place();
      expect(call).toMatchObject({ state: 'ended', outcome: 'cancelled' });
      expect(effects(world)).toEqual(['create', 'hangUp']);
    });

    test('I: the caller hangs up while transfer executes', async () => {
      const id = await askedCall(world);
      await handle(world, id, keys(world, 2, '1'));
      world.gateway.onExecute = once(
        ({ command }) => command.kind === 'transfer',
        async () => {
          world.gateway.end(legOf(world));
          await handle(world, id, disconnected(world, 'hungUp'));
        },
      );
      await handle(world, id, media(world, 3, 'PromptEnded'));
      const { call, pending, lease } = await world.row(id);
      expect(call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
      expect({ pending, lease }).toEqual({ pending: [], lease: null });
      expect(await isActive(id)).toBe(false);
      // The transfer was accepted after all: a fact, which an ended call still takes.
      await handle(world, id, media(world, 4, 'TransferAccepted'));
      expect((await world.row(id)).call).toMatchObject({ outcome: 'transferred' });
      expect(effects(world)).toEqual(['answer', 'ask', 'say']);
    });

    test('J: the save succeeds, its answer is lost, the client retries', async () => {
      const lost = new Set<string>();
      // Each save of a row that is not a settling one loses its first answer.
      world.hooks.afterSave = (change, result) => {
        const which = `${change.id}|${change.row?.revision}`;
        if (result.kind !== 'saved' || change.row === null || lost.has(which)) return result;
        lost.add(which);
        return change.events.length > 0 ? { kind: 'duplicate' } : { kind: 'conflict' };
      };
      const id = await askedCall(world);
      await putThrough(world, id);
      await sweepCalls(world.deps);
      world.clock.advance(leaseMs + 1);
      await sweepCalls(world.deps);
      await expectTransferred(id);
    });

    test('K: storage down, redirect, crash before 2xx, redelivery with storage up', async () => {
      const incoming = incomingCall(world);
      world.hooks.beforeSave = async () => {
        throw new Error('storage is down');
      };
      await answerCall(world.deps, incoming);
      await answerCall(world.deps, incoming);
      expect(effects(world)).toEqual(['redirect']);
      expect(world.gateway.orders[0]?.command).toMatchObject({ to: party('+12065550199') });
      world.hooks.beforeSave = async () => {};
      world.gateway.respond('answer', { kind: 'gone', note: '404/8522' });
      await answerCall(world.deps, incoming);
      expect(effects(world)).toEqual(['redirect']);
      const id = idOf(world, incoming);
      expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
      expect(await isActive(id)).toBe(false);
    });

    test('K: storage down and nowhere to go asks for another delivery', async () => {
      world.hooks.beforeSave = async () => {
        throw new Error('storage is down');
      };
      const incoming = incomingCall(world);
      const noFallback = { ...world.deps, fallbackNumber: null };
      await expect(answerCall(noFallback, incoming)).rejects.toThrow('storage is down');
      const toFallback = { ...incoming, called: party('+12065550199') };
      await expect(answerCall(world.deps, toFallback)).rejects.toThrow('storage is down');
      const voip = { ...incoming, caller: party('8:acs:resource_user') };
      await expect(answerCall(world.deps, voip)).rejects.toThrow('storage is down');
      expect(requests(world)).toEqual([]);
    });

    test('L: Disconnected before CreateFailed ends with the reason of CreateFailed', async () => {
      const { id } = await place();
      await handle(world, id, disconnected(world, 'unknown'));
      expect(world.wakes).toEqual([{ id, n: 2, at: world.clock.now() + 3_000 }]);
      await handle(world, id, createFailed(world, 'busy'));
      expect((await world.row(id)).call).toMatchObject({ outcome: 'busy' });
    });

    test('L: without CreateFailed the call ends after 3 s, and its reason is a fact', async () => {
      const { id } = await place();
      await handle(world, id, disconnected(world, 'unknown'));
      await fireTimer(world.deps, id, 2 as Parameters<typeof fireTimer>[2]);
      expect((await world.row(id)).call).toMatchObject({ state: 'ringing' });
      world.clock.advance(3_000);
      world.gateway.end(legOf(world));
      world.clock.advance(1);
      await sweepCalls(world.deps);
      expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'failed' });
      await handle(world, id, createFailed(world, 'noAnswer'));
      expect((await world.row(id)).call).toMatchObject({ outcome: 'noAnswer' });
      expect(await isActive(id)).toBe(false);
    });

    test('M: ten different events at once move the call once', async () => {
      const id = await askedCall(world);
      const events = Array.from({ length: 10 }, () => keys(world, 2, '1'));
      await Promise.all(events.map((event) => handle(world, id, event)));
      expect(requests(world)).toEqual(['answer', 'ask', 'say']);
      const timeline = await world.deps.store.timeline(id);
      const ids = new Set(timeline.events.map((event) => event.id));
      expect(events.every((event) => ids.has(event.id))).toBe(true);
      await announceAndTransfer(world, id);
      await expectTransferred(id);
    });

    test('M: the same event ten times at once is as good as once', async () => {
      const id = await askedCall(world);
      const event = keys(world, 2, '1');
      await Promise.all(Array.from({ length: 10 }, () => handle(world, id, event)));
      expect(requests(world)).toEqual(['answer', 'ask', 'say']);
      await announceAndTransfer(world, id);
      await expectTransferred(id);
    });

    test('O: a key pressed as the deadline fires', async () => {
      const id = await askedCall(world);
      const token = await tokenOf(world, id);
      world.clock.advance(120_000);
      const pressed = handle(world, id, keys(world, token, '1'));
      await Promise.all([pressed, sweepCalls(world.deps)]);
      const asked = requests(world).filter((kind) => kind === 'ask').length;
      if (asked === 1) {
        expect(requests(world)).toEqual(['answer', 'ask', 'say']);
        await announceAndTransfer(world, id);
      } else {
        // The sweeper was first: the question was repeated and the key, an answer to the old one,
        // is gone.
        expect(requests(world)).toEqual(['answer', 'ask', 'ask']);
        await putThrough(world, id);
      }
      expect((await world.row(id)).call).toMatchObject({ outcome: 'transferred' });
    });
  });
};

const idIn = (callbackUrl: string) => {
  const [, id] = /callbacks\/([^/]+)\//.exec(callbackUrl) ?? [];
  return id as Parameters<World['row']>[0];
};
