import { expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import { cancelCall } from '../../src/calls/cancelCall.ts';
import { fireTimer } from '../../src/calls/fireTimer.ts';
import { handleCallEvent } from '../../src/calls/handleCallEvent.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import type { ProviderEvent } from '../../src/engine/event.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { formatParty } from '../../src/flow/party.ts';
import { type Dice, seeded } from '../engine/seeded.ts';
import { memoryWorld } from './memoryWorld.ts';
import { onCallFlows } from './onCallFlows.ts';
import { idOf } from './scenes.ts';
import { createSimulatedProvider, type SimulatedProvider } from './simulatedProvider.ts';
import { shippedFlows } from './supportFlow.ts';
import { Crash, incomingCall, type World } from './world.ts';

/** `npm run test:sim -- --seed=N` plays one again, `--seeds=N` many more. */
const [firstSeed = 1, lastSeed = 1] = (process.env.SIMULATION_SEEDS ?? '1-1000')
  .split('-')
  .map(Number);
const seeds = Array.from({ length: lastSeed - firstSeed + 1 }, (_, index) => firstSeed + index);

const stormySteps = 40;
const fairSteps = 400;
const crashChance = 0.04;

type Play = Readonly<{
  world: World;
  dice: Dice;
  provider: SimulatedProvider;
  id: CallId;
  ring: () => Promise<void>;
  storm: { on: boolean };
  /** The events that never came. */
  lost: ProviderEvent[];
}>;

const setUp = (seed: number): Play => {
  const dice = seeded(seed);
  const world = memoryWorld(seed % 2 === 0 ? onCallFlows() : shippedFlows());
  const provider = createSimulatedProvider(dice, world.clock);
  const storm = { on: true };
  const mayCrash = async (): Promise<void> => {
    if (storm.on && dice.roll() < crashChance) throw new Crash('the process dies');
    // Other instances get their turn at any place where one of them waits.
    for (let turns = dice.below(4); turns > 0; turns -= 1) await Promise.resolve();
  };
  const { store } = world.deps;
  const deps: World['deps'] = {
    ...world.deps,
    random: dice.roll,
    gateway: {
      probe: provider.probe,
      execute: async (order) => {
        await mayCrash();
        const execution = await provider.execute(order);
        await mayCrash();
        return execution;
      },
    },
    store: {
      ...store,
      save: async (change) => {
        await mayCrash();
        const result = await store.save(change);
        await mayCrash();
        return result;
      },
    },
  };
  const incoming = incomingCall(world);
  const ring = () => answerCall(deps, incoming);
  return {
    world: { ...world, deps },
    dice,
    provider,
    id: idOf(world, incoming),
    ring,
    storm,
    lost: [],
  };
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
  if (event === undefined) return;
  if (play.storm.on && play.dice.roll() < 0.05) {
    play.lost.push(event);
    return;
  }
  try {
    await handleCallEvent(play.world.deps, play.id, event);
  } catch (error) {
    // What was not taken is delivered again.
    play.provider.events.push(event);
    throw error;
  }
};

/** Reminders come late, or twice. */
const fireTimers = async ({ world, dice }: Play): Promise<void> => {
  const due = world.wakes.filter(({ at }) => at <= world.clock.now());
  for (const { id, n } of due) if (dice.roll() < 0.5) await fireTimer(world.deps, id, n);
};

const act = (play: Play): Promise<unknown> => {
  const { dice, world, provider } = play;
  const what = dice.roll();
  if (what < 0.65) return deliver(play);
  if (what < 0.75) return play.ring();
  if (what < 0.92) {
    world.clock.advance(dice.below(15_000));
    return sweepCalls(world.deps);
  }
  if (what < 0.94) provider.hangUpByCaller();
  if (what < 0.96) provider.answerByGuest();
  if (what < 0.97) provider.leaveByGuest();
  if (what < 0.98) return fireTimers(play);
  return what > 0.99 ? cancelCall(world.deps, play.id).catch(() => undefined) : deliver(play);
};

const isOver = async ({ world, id, provider }: Play): Promise<boolean> => {
  const saved = await world.deps.store.load(id);
  const active = await world.deps.index.active();
  return (
    saved?.row.call.state === 'ended' &&
    saved.row.pending.length === 0 &&
    active.length === 0 &&
    provider.events.length === 0
  );
};

const playSteps = async (play: Play): Promise<void> => {
  await survive(play.ring());
  for (let step = 0; step < stormySteps; step += 1) {
    // Up to three instances at once.
    const together = Array.from({ length: 1 + play.dice.below(3) }, () => survive(act(play)));
    await Promise.all(together);
  }
};

const playStorm = async (play: Play): Promise<void> => {
  play.provider.trouble = 0.1;
  await playSteps(play);
};

/** Once nothing more happens those who talk are two, and one of them hangs up. */
const endTalk = async ({ world, id, provider, dice, lost }: Play): Promise<void> => {
  const { call, pending } = await world.row(id);
  const isQuiet = provider.events.length === 0 && pending.length === 0;
  if (!isQuiet || call.state !== 'active' || call.doing.kind !== 'talking') return;
  const { ringing, joined, isHeld } = provider.parties() ?? {
    ringing: [],
    joined: [],
    isHeld: true,
  };
  // Who joins or leaves without a word cannot be known to.
  const isTold = lost.every(({ kind }) => kind !== 'ParticipantsChanged');
  const { commands } = await world.deps.store.timeline(id);
  // Whom a provider that cannot be reached was to send away stays.
  const isDone = commands.every(({ kind, result }) => kind !== 'remove' || result !== 'failed');
  const callee = formatParty(call.doing.with);
  if (isTold && isDone && joined.join() !== callee)
    provider.breaches.push(`${callee} talks to ${joined}`);
  if (isHeld) provider.breaches.push('a caller who talks is on hold');
  if (ringing.length > 0 && lost.length === 0) provider.breaches.push('somebody rings for ever');
  if (dice.below(2) === 0) provider.hangUpByCaller();
  else provider.leaveByGuest();
};

const playFair = async (play: Play): Promise<void> => {
  play.storm.on = false;
  play.provider.trouble = 0;
  // Event Grid delivers again what was not taken.
  await play.ring();
  for (let step = 0; step < fairSteps && !(await isOver(play)); step += 1) {
    await deliver(play);
    await endTalk(play);
    play.world.clock.advance(5_000);
    await fireTimers(play);
    await sweepCalls(play.world.deps);
  }
};

const linesOf = ({ world: { measured } }: Play, message: string): number =>
  measured.filter((line) => line.message === message).length;

test(`${seeds.length} seeds of crashes, losses and races: every call ends, once`, async () => {
  const outcomes = new Set<string>();
  for (const seed of seeds) {
    const play = setUp(seed);
    await playStorm(play);
    await playFair(play);
    const saved = await play.world.deps.store.load(play.id);
    const { call } = saved?.row ?? { call: undefined };
    const told = { seed, over: await isOver(play), breaches: play.provider.breaches };
    expect(told, JSON.stringify(saved?.row)).toEqual({ seed, over: true, breaches: [] });
    if (call?.state === 'ended') outcomes.add(call.outcome);
    // A process that dies takes a line with it; nobody writes one twice.
    expect(linesOf(play, 'call ended'), `seed ${seed}`).toBeLessThanOrEqual(1);
    expect(linesOf(play, 'call answered'), `seed ${seed}`).toBeLessThanOrEqual(1);
  }
  if (seeds.length < 100) return;
  expect([...outcomes]).toEqual(expect.arrayContaining(['transferred', 'abandoned', 'completed']));
});

test('as long as nobody dies, that a call was answered and is over is told once', async () => {
  for (const seed of seeds.slice(0, 200)) {
    const play = setUp(seed);
    play.storm.on = false;
    await playSteps(play);
    await playFair(play);
    const { call } = await play.world.row(play.id);
    const isAnswered = call.state === 'ended' && call.connectedAt !== null;
    const told = { ended: linesOf(play, 'call ended'), answered: linesOf(play, 'call answered') };
    expect(told, `seed ${seed}`).toEqual({ ended: 1, answered: isAnswered ? 1 : 0 });
  }
});
