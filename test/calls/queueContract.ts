import { beforeEach, describe, expect, it } from 'vitest';
import { runQueue } from '../../src/calls/runQueue.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { sweepQueues } from '../../src/calls/sweepQueues.ts';
import { keys, noInput, promptEnded } from '../engine/events.ts';
import { notJoined, present } from '../engine/ringing/happenings.ts';
import {
  ann,
  bob,
  comes,
  doingOf,
  hangsUp,
  happens,
  queueFlows,
  rungIn,
  runsOf,
  sales,
  takes,
  ticketsOf,
} from './queueScenes.ts';
import { createWorld, type Stores, type World } from './world.ts';

/** Callers, agents and the crashes between them, on given stores. */
export const describeQueues = (where: string, stores: () => Promise<Stores>): void => {
  let world: World;

  const open = async (...agents: readonly string[]): Promise<void> => {
    world = createWorld(await stores(), queueFlows(...agents));
  };

  describe(`a queue ${where}`, () => {
    beforeEach(() => open(ann));

    it('who comes while an agent is free has him rung at once', async () => {
      const id = await comes(world);
      expect(await rungIn(world, id)).toBe(ann);
      await takes(world, id);
      expect(await doingOf(world, id)).toBe('talking');
      expect(await ticketsOf(world)).toMatchObject([{ call: id, state: 'served' }]);
    });

    it('first in, first out: each end of a call brings the next one his agent', async () => {
      const ids = [await comes(world), await comes(world), await comes(world)];
      const [first, second, third] = ids;
      if (first === undefined || second === undefined || third === undefined) return;
      await takes(world, first);
      expect(await Promise.all([doingOf(world, second), doingOf(world, third)])).toEqual([
        'queueing',
        'queueing',
      ]);
      await hangsUp(world, first);
      expect(await runsOf(world)).toBe(1);
      await happens(world, second, promptEnded());
      expect(await rungIn(world, second)).toBe(ann);
      expect(await rungIn(world, third)).toBeNull();
      await hangsUp(world, second);
      await runsOf(world);
      await happens(world, third, promptEnded());
      expect(await rungIn(world, third)).toBe(ann);
    });

    it('an agent who hangs up is free, and the caller goes on', async () => {
      const [id, next] = [await comes(world), await comes(world, '+12065550107')];
      await takes(world, id);
      await happens(world, id, present(ann));
      await happens(world, id, present());
      await runsOf(world);
      expect((await ticketsOf(world)).map(({ call }) => call)).toEqual([next]);
    });

    it('an agent who does not answer rests, and the caller waits on in his place', async () => {
      const [id, other] = [await comes(world), await comes(world)];
      await happens(world, id, notJoined(ann));
      expect(await doingOf(world, id)).toBe('queueing');
      expect(await rungIn(world, other)).toBeNull();
      world.clock.advance(61_000);
      expect(await runsOf(world)).toBe(1);
      await happens(world, id, promptEnded());
      expect(await rungIn(world, id)).toBe(ann);
    });

    it('a message that is lost strands nobody', async () => {
      const [id, next] = [await comes(world), await comes(world)];
      await hangsUp(world, id);
      world.queueRuns.length = 0;
      await happens(world, next, noInput());
      expect(await rungIn(world, next)).toBe(ann);
      const third = await comes(world);
      await hangsUp(world, next);
      world.queueRuns.length = 0;
      await sweepQueues(world.deps);
      await happens(world, third, promptEnded());
      expect(await rungIn(world, third)).toBe(ann);
    });

    it('whoever dies before the queue is told leaves no agent behind', async () => {
      const id = await comes(world);
      const { deps } = world;
      const down = { ...deps, queues: { ...deps.queues, load: () => Promise.reject(new Error()) } };
      const healthy = world.deps;
      Object.assign(world, { deps: down });
      await expect(hangsUp(world, id)).rejects.toThrow();
      Object.assign(world, { deps: healthy });
      expect(await ticketsOf(world)).toHaveLength(1);
      await sweepCalls(world.deps);
      expect(await ticketsOf(world)).toEqual([]);
    });
  });

  describe(`two instances ${where}`, () => {
    it('give nobody two agents, no agent two callers, and pass nobody by', async () => {
      await open(ann, bob);
      const ids = await Promise.all(Array.from({ length: 7 }, () => comes(world)));
      const line = (await ticketsOf(world)).map(({ call }) => call);
      expect(line.toSorted()).toEqual(ids.toSorted());
      for (let served = 0; served < line.length; served += 2) {
        const pair = line.slice(served, served + 2).flatMap((id) => id ?? []);
        const tickets = await ticketsOf(world);
        const offered = tickets.filter(({ state }) => state === 'offered');
        expect(offered.map(({ call }) => call)).toEqual(pair);
        const agents = offered.flatMap(({ agent }) =>
          agent?.kind === 'phone' ? agent.number : [],
        );
        expect(new Set(agents).size).toBe(agents.length);
        // Both calls end at once, and two dispatchers look after what has become free at once.
        await Promise.all(pair.map((id) => hangsUp(world, id)));
        await Promise.all([runQueue(world.deps, sales), runQueue(world.deps, sales)]);
      }
      expect(await ticketsOf(world)).toEqual([]);
      const rings = [...world.gateway.effects.values()].filter(
        ({ command }) => command.kind === 'say' || command.kind === 'add',
      );
      // Who waited heard music, and its end once: nobody was offered an agent twice.
      expect(rings.length).toBeLessThanOrEqual(2 * ids.length);
    });
  });

  describe(`a callback ${where}`, () => {
    const asks = async (): Promise<void> => {
      await open(ann);
      const busy = await comes(world);
      await takes(world, busy);
      const id = await comes(world, '+12065550133');
      await happens(world, id, keys('1'));
      await happens(world, id, keys('1'));
      await hangsUp(world, id);
      world.clock.advance(30_000);
      await hangsUp(world, busy);
    };

    it('keeps the place, and is placed once by whoever looks after the queue', async () => {
      await asks();
      await Promise.all([runQueue(world.deps, sales), runQueue(world.deps, sales)]);
      await runsOf(world);
      const creates = [...world.gateway.effects.values()].filter(
        ({ command }) => command.kind === 'create',
      );
      expect(creates).toMatchObject([
        { command: { to: { kind: 'phone', number: '+12065550133' }, from: '+18005550199' } },
      ]);
      const [ticket] = await ticketsOf(world);
      expect(ticket).toMatchObject({ state: 'offered', callback: { attempts: 1 } });
    });

    it('who is reached gets the agent who was kept for him', async () => {
      await asks();
      await runsOf(world);
      const [ticket] = await ticketsOf(world);
      const id = ticket?.call;
      if (id === undefined || id === null) return expect.unreachable();
      await happens(world, id, ({ call, at, nth }) => ({
        ...{ kind: 'Connected', id: `event-${nth}` as never, at, note: '', attempt: 1 },
        connection: call.connection ?? ('' as never),
      }));
      await happens(world, id, promptEnded());
      expect(await rungIn(world, id)).toBe(ann);
      await takes(world, id);
      expect(await doingOf(world, id)).toBe('talking');
      await hangsUp(world, id);
      expect(await ticketsOf(world)).toEqual([]);
    });

    it('who is not reached is called again, though not for ever', async () => {
      await asks();
      for (const attempts of [1, 2]) {
        await runsOf(world);
        const [ticket] = await ticketsOf(world);
        expect(ticket).toMatchObject({ callback: { attempts } });
        if (ticket?.call == null) return expect.unreachable();
        await happens(world, ticket.call, ({ at, nth, call }) => ({
          ...{ kind: 'CreateFailed', id: `event-${nth}` as never, at, note: '', attempt: 1 },
          connection: call.connection ?? ('' as never),
          cause: 'noAnswer',
        }));
        world.clock.advance(5 * 60_000);
      }
      expect(await ticketsOf(world)).toEqual([]);
    });

    it('a number that must not be called is refused at once, and the caller waits on', async () => {
      await open(ann);
      await comes(world);
      const id = await comes(world, '+12065550133');
      Object.assign(world.deps, { mayDial: () => ({ rule: 'country', message: 'No.' }) });
      await happens(world, id, keys('1'));
      await happens(world, id, keys('1'));
      expect(await doingOf(world, id)).toBe('queueing');
      const { call } = await world.row(id);
      const last = world.gateway.orders.at(-1)?.command;
      expect(JSON.stringify(last)).toContain('we cannot call your number');
      expect((await ticketsOf(world)).map((one) => one.call)).toContain(call.id);
    });

    it('what policy refuses when its turn has come is given up', async () => {
      await asks();
      Object.assign(world.deps, { mayDial: () => ({ rule: 'country', message: 'No.' }) });
      await runsOf(world);
      expect(await ticketsOf(world)).toEqual([]);
      expect(world.logged).toContain('a callback is given up: No.');
    });
  });
};
