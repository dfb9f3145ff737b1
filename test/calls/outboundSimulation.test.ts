import { expect, test } from 'vitest';
import { outboundCallIdOf } from '../../src/calls/callIdOf.ts';
import { cancelCall } from '../../src/calls/cancelCall.ts';
import { dialDue } from '../../src/calls/dialDue.ts';
import { fireTimer } from '../../src/calls/fireTimer.ts';
import { handleCallEvent } from '../../src/calls/handleCallEvent.ts';
import type { Reserved } from '../../src/calls/ledger.ts';
import { placeCall } from '../../src/calls/placeCall.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import type { ProviderEvent } from '../../src/engine/event.ts';
import { type CallId, later } from '../../src/engine/ids.ts';
import { type Dice, seeded } from '../engine/seeded.ts';
import { type OutboundWorld, outboundWorld, requestFor, retry } from './outboundScenes.ts';
import { createSimulatedProvider, type SimulatedProvider } from './simulatedProvider.ts';
import { Crash } from './world.ts';

/** `npm run test:sim -- --seed=N` plays one again, `--seeds=N` many more. */
const [firstSeed = 1, lastSeed = 1] = (process.env.SIMULATION_SEEDS ?? '1-300')
  .split('-')
  .map(Number);
const seeds = Array.from({ length: lastSeed - firstSeed + 1 }, (_, index) => firstSeed + index);

const stormySteps = 60;
const fairSteps = 600;
const crashChance = 0.03;
const attempts = 4;

type Play = Readonly<{
  world: OutboundWorld;
  dice: Dice;
  provider: SimulatedProvider;
  id: CallId;
  ask: () => Promise<unknown>;
  newProcess: () => OutboundWorld['deps'];
  storm: { on: boolean };
}>;

/** What the ledger says by the dice: wait, mostly go, and now and then never. */
const answerOf = (dice: Dice, world: OutboundWorld): Reserved | null => {
  const luck = dice.roll();
  if (luck < 0.2) {
    const until = later(world.clock.now(), 1 + dice.below(20_000));
    return { kind: 'later', until, why: dice.pick(['pace', 'callerIdBusy', 'calleeGap']) };
  }
  return luck < 0.22 ? { kind: 'refused', rule: 'calleeDay', message: 'enough' } : null;
};

const setUp = (seed: number): Play => {
  const dice = seeded(seed);
  const world = outboundWorld();
  const provider = createSimulatedProvider(dice, world.clock);
  const storm = { on: true };
  world.ledger.answer = () => answerOf(dice, world);
  /** One process: once it has died nothing that it was about to do is done. */
  const newProcess = (): OutboundWorld['deps'] => {
    let isDead = false;
    const mayCrash = async (): Promise<void> => {
      isDead ||= storm.on && dice.roll() < crashChance;
      if (isDead) throw new Crash('the process dies');
      // Other instances get their turn at any place where one of them waits.
      for (let turns = dice.below(4); turns > 0; turns -= 1) await Promise.resolve();
    };
    const around =
      <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        await mayCrash();
        const result = await work(...args);
        await mayCrash();
        return result;
      };
    const { store, index, wakeups, ledger } = world.deps;
    return {
      ...world.deps,
      random: dice.roll,
      gateway: { probe: provider.probe, execute: around(provider.execute) },
      store: { ...store, load: around(store.load), save: around(store.save) },
      index: {
        ...index,
        markActive: around(index.markActive),
        clearActive: around(index.clearActive),
        markDue: around(index.markDue),
        clearDue: around(index.clearDue),
        listCall: around(index.listCall),
      },
      wakeups: { ...wakeups, dial: around(wakeups.dial) },
      ledger: { ...ledger, reserve: around(ledger.reserve), release: around(ledger.release) },
    };
  };
  const request = requestFor({
    retry: { ...retry, attempts, intervalMs: dice.pick([0, 10_000, 60_000]), backoff: 2 },
    notBefore: later(world.clock.now(), dice.pick([0, 0, 30_000])),
    expiresAt: later(world.clock.now(), dice.pick([60_000, 600_000, 86_400_000])),
  });
  const asked = { ...request, delayMs: dice.pick([0, 0, 142.857]) };
  const id = outboundCallIdOf(world.deps.idKey, asked.plan.client, asked.idempotencyKey);
  const ask = () => placeCall(newProcess(), asked);
  return { world, newProcess, dice, provider, id, ask, storm };
};

/** A process that dies takes only its own work with it. */
const survive = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
};

const takeEvent = ({ dice, provider }: Play): ProviderEvent | undefined => {
  if (provider.events.length === 0) return undefined;
  const index = dice.roll() < 0.7 ? 0 : dice.below(provider.events.length);
  const [event] = provider.events.splice(index, 1);
  // Now and then an event comes twice.
  if (event !== undefined && dice.roll() < 0.2) provider.events.push(event);
  return event;
};

const deliver = async (play: Play): Promise<void> => {
  const event = takeEvent(play);
  if (event === undefined || (play.storm.on && play.dice.roll() < 0.05)) return;
  try {
    await handleCallEvent(play.newProcess(), play.id, event);
  } catch (error) {
    // What was not taken is delivered again.
    play.provider.events.push(event);
    throw error;
  }
};

/** Messages come late, twice, or never; what crashes is delivered again. */
const takeMessages = async ({ world, dice, newProcess }: Play): Promise<void> => {
  const now = world.clock.now();
  for (const { id, dueAt } of world.dials.filter((message) => message.dueAt <= now)) {
    if (dice.roll() < 0.5) await dialDue(newProcess(), id, dueAt);
  }
  for (const { id, n } of world.wakes.filter((message) => message.at <= now)) {
    if (dice.roll() < 0.5) await fireTimer(newProcess(), id, n);
  }
};

const act = (play: Play): Promise<unknown> => {
  const { dice, world, provider, newProcess } = play;
  const what = dice.roll();
  if (what < 0.4) return deliver(play);
  if (what < 0.5) return play.ask();
  if (what < 0.7) {
    world.clock.advance(dice.below(20_000));
    return sweepCalls(newProcess());
  }
  if (what < 0.95) return takeMessages(play);
  if (what < 0.98) provider.hangUpByCaller();
  return what > 0.995 ? cancelCall(newProcess(), play.id).catch(() => undefined) : deliver(play);
};

const isOver = async ({ world, id, provider }: Play): Promise<boolean> => {
  const saved = await world.deps.store.load(id);
  const far = later(world.clock.now(), 9e11);
  const marks = [...(await world.deps.index.active()), ...(await world.deps.index.due(far, 9))];
  return (
    saved?.row.call.state === 'ended' &&
    saved.row.pending.length === 0 &&
    marks.length === 0 &&
    provider.events.length === 0
  );
};

const play = async (seed: number): Promise<Play> => {
  const one = setUp(seed);
  one.provider.trouble = 0.1;
  await survive(one.ask());
  for (let step = 0; step < stormySteps; step += 1) {
    // Up to three instances at once.
    await Promise.all(Array.from({ length: 1 + one.dice.below(3) }, () => survive(act(one))));
  }
  one.storm.on = false;
  one.provider.trouble = 0;
  // Whoever has not been answered asks again.
  await one.ask();
  for (let step = 0; step < fairSteps && !(await isOver(one)); step += 1) {
    await deliver(one);
    one.world.clock.advance(5_000);
    await takeMessages(one);
    await sweepCalls(one.newProcess());
  }
  return one;
};

test(`${seeds.length} seeds: each call that is placed is dialled in time, and ends`, async () => {
  const outcomes = new Set<string>();
  let retried = 0;
  for (const seed of seeds) {
    const one = await play(seed);
    const saved = await one.world.deps.store.load(one.id);
    const { call } = saved?.row ?? {};
    const { breaches } = one.provider;
    const { commands } = await one.world.deps.store.timeline(one.id);
    // Whom a provider that cannot be reached was to hang up stays.
    const isHungUp = commands.every(({ kind, result }) => kind !== 'hangUp' || result !== 'failed');
    const left = isHungUp ? one.provider.legs().left : 0;
    const told = { seed, over: await isOver(one), breaches, left };
    const expected = { seed, over: true, breaches: [], left: 0 };
    expect(told, JSON.stringify(saved?.row)).toEqual(expected);
    if (call?.state !== 'ended') continue;
    const ends = one.world.measured.filter(({ message }) => message === 'call ended');
    expect(ends.length, `seed ${seed}`).toBeLessThanOrEqual(1);
    outcomes.add(call.outcome);
    if (call.failedTries > 0) retried += 1;
    expect(call.failedTries, `seed ${seed}`).toBeLessThan(attempts);
    // Whatever was reserved has been given back after it was reserved.
    const { reserved, released } = one.world.ledger;
    expect(reserved.length === 0 || released.length > 0, `seed ${seed}`).toBe(true);
  }
  if (seeds.length < 100) return;
  const some = ['completed', 'transferred', 'abandoned', 'busy', 'expired', 'refused'];
  expect([...outcomes]).toEqual(expect.arrayContaining([...some, 'cancelled']));
  expect(retried).toBeGreaterThan(seeds.length / 4);
});
