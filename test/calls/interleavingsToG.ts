import { beforeEach, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import { leaseMs } from '../../src/calls/limits.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { ownEventId } from '../../src/engine/ids.ts';
import { crash, once } from './once.ts';
import {
  announceAndTransfer,
  askedCall,
  connected,
  disconnected,
  effects,
  handle,
  idOf,
  keys,
  legOf,
  media,
  putThrough,
  requests,
  tokenOf,
} from './scenes.ts';
import { Crash, createWorld, incomingCall, type Stores, type World } from './world.ts';

const wholeCall = ['answer', 'ask', 'say', 'transfer'];

/**
 * How calls begin and go on when things happen at once or break (A–G), on whatever store it is
 * given.
 */
export const describeBeginnings = (name: string, makeStores: () => Promise<Stores>): void => {
  let world: World;
  beforeEach(async () => {
    world = createWorld(await makeStores());
  });

  const isActive = async (id: string) => (await world.deps.index.active()).some((a) => a === id);

  const expectTransferred = async (id: Parameters<World['row']>[0]) => {
    const { call, pending, lease } = await world.row(id);
    expect(call).toMatchObject({ state: 'ended', outcome: 'transferred' });
    expect({ pending, lease }).toEqual({ pending: [], lease: null });
    expect(effects(world)).toEqual(wholeCall);
    expect(await isActive(id)).toBe(false);
  };

  describe(`interleavings (${name})`, () => {
    test('a call from its first ring to being put through', async () => {
      const id = await askedCall(world);
      expect(await isActive(id)).toBe(true);
      await putThrough(world, id);
      await expectTransferred(id);
      expect(requests(world)).toEqual(wholeCall);
    });

    test('A: two deliveries of one IncomingCall on two instances answer once', async () => {
      const incoming = incomingCall(world);
      await Promise.all([answerCall(world.deps, incoming), answerCall(world.deps, incoming)]);
      expect(requests(world)).toEqual(['answer']);
      const id = idOf(world, incoming);
      await handle(world, id, connected(world));
      await putThrough(world, id);
      await expectTransferred(id);
    });

    test('B: the claimer dies after :answer; the repeat has no second effect', async () => {
      const incoming = incomingCall(world);
      world.hooks.afterExecute = async () => {
        throw new Crash('after :answer');
      };
      await expect(answerCall(world.deps, incoming)).rejects.toThrow(Crash);
      world.hooks.afterExecute = async (_, execution) => execution;
      await answerCall(world.deps, incoming);
      expect(requests(world)).toEqual(['answer']);
      const id = idOf(world, incoming);
      expect(await isActive(id)).toBe(true);
      world.clock.advance(leaseMs + 1);
      await sweepCalls(world.deps);
      expect((await world.row(id)).call).toMatchObject({ connection: legOf(world) });
      await handle(world, id, connected(world));
      await putThrough(world, id);
      await expectTransferred(id);
    });

    test('C: two events on two instances at once end the call once', async () => {
      const id = await askedCall(world);
      const token = await tokenOf(world, id);
      world.gateway.end(legOf(world));
      await Promise.all([
        handle(world, id, keys(world, token, '1')),
        handle(world, id, disconnected(world, 'hungUp')),
      ]);
      const { call, pending } = await world.row(id);
      expect(call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
      expect(pending).toEqual([]);
      expect(effects(world)).toEqual(['answer', 'ask']);
    });

    test('D: the holder dies after executing n, and event n arrives inside its lease', async () => {
      const incoming = incomingCall(world);
      await answerCall(world.deps, incoming);
      const id = idOf(world, incoming);
      world.hooks.afterExecute = async (order, execution) => {
        if (order.command.kind === 'ask') throw new Crash('after :recognize');
        return execution;
      };
      await expect(handle(world, id, connected(world))).rejects.toThrow(Crash);
      await handle(world, id, keys(world, 2, '1'));
      expect(requests(world)).toEqual(['answer', 'ask']);
      world.clock.advance(leaseMs + 1);
      await sweepCalls(world.deps);
      expect(requests(world)).toEqual(['answer', 'ask', 'say']);
      await announceAndTransfer(world, id);
      await expectTransferred(id);
    });

    test('E: the holder freezes past its lease and wakes when others have gone on', async () => {
      const id = await askedCall(world);
      world.gateway.onExecute = once(
        ({ command }) => command.kind === 'say',
        async () => {
          world.clock.advance(leaseMs + 1);
          await sweepCalls(world.deps);
          await handle(world, id, media(world, 3, 'PromptEnded'));
        },
      );
      await handle(world, id, keys(world, 2, '1'));
      expect(effects(world)).toEqual(wholeCall);
      expect(requests(world).filter((kind) => kind === 'transfer')).toHaveLength(1);
      await handle(world, id, media(world, 4, 'TransferAccepted'));
      await handle(world, id, disconnected(world, 'transferred'));
      await expectTransferred(id);
    });

    test('F: the event comes before the REST answer', async () => {
      const incoming = incomingCall(world);
      const id = idOf(world, incoming);
      world.hooks.afterExecute = async (order, execution) => {
        if (order.command.kind === 'answer') await handle(world, id, connected(world));
        return execution;
      };
      await answerCall(world.deps, incoming);
      expect(requests(world)).toEqual(['answer', 'ask']);
      await putThrough(world, id);
      await expectTransferred(id);
    });

    test('G: a 4xx, and a crash before the fallback is decided', async () => {
      const id = await askedCall(world);
      await handle(world, id, keys(world, 2, '1'));
      const refused = { kind: 'refused', cause: 'declined', note: '400/8523' } as const;
      world.gateway.respond('transfer', refused, refused);
      world.hooks.beforeSave = once(
        ({ settled }) => settled.some(({ kind }) => kind === 'transfer'),
        crash,
      );
      await expect(handle(world, id, media(world, 3, 'PromptEnded'))).rejects.toThrow(Crash);
      world.clock.advance(leaseMs + 1);
      await sweepCalls(world.deps);
      // The refusal of a repetition may mean that the first transfer took effect: its event is
      // awaited.
      expect((await world.row(id)).call).toMatchObject({ doing: { kind: 'transferring' } });
      world.clock.advance(120_000);
      await sweepCalls(world.deps);
      expect((await world.row(id)).call).toMatchObject({ step: 'unavailable' });
      await handle(world, id, media(world, await tokenOf(world, id), 'PromptEnded'));
      await handle(world, id, disconnected(world, 'hungUpByUs'));
      expect((await world.row(id)).call).toMatchObject({ outcome: 'completed' });
    });

    test('G: a 4xx without a crash goes to the fallback in the write that settles it', async () => {
      const id = await askedCall(world);
      await handle(world, id, keys(world, 2, '1'));
      world.gateway.respond('transfer', { kind: 'refused', cause: 'declined', note: '400/8523' });
      await handle(world, id, media(world, 3, 'PromptEnded'));
      expect((await world.row(id)).call).toMatchObject({ step: 'unavailable' });
      const { events } = await world.deps.store.timeline(id);
      expect(events.map((event) => event.id)).toContain(ownEventId('failed', 4));
    });
  });
};
