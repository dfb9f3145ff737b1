import { expect, test } from 'vitest';
import type { Call } from '../../src/engine/call.ts';
import type { Command } from '../../src/engine/command.ts';
import { decide } from '../../src/engine/decide.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import { type CommandNumber, later } from '../../src/engine/ids.ts';
import { maxSilences, maxStepsPerCall } from '../../src/engine/limits.ts';
import { noteResult } from '../../src/engine/noteResult.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { breachOf } from './breachOf.ts';
import { deepFreeze } from './deepFreeze.ts';
import { type Happening, leg, otherLeg, overlong, silent } from './events.ts';
import { betweenEventsMs, ringing, startedAt } from './given.ts';
import { maxTries, randomFlow } from './randomFlow.ts';
import { fairHappening, randomHappening } from './randomHappening.ts';
import { support } from './sampleFlow.ts';
import { type Dice, seeded } from './seeded.ts';
import { strayOf } from './strayOf.ts';

/** The seeds to play. To play one again, write it here: `[417]`. */
const seeds: readonly number[] = Array.from({ length: 1000 }, (_, index) => index + 1);

const maxWildEvents = 30;
/** Each step may be tried for silence and for wrong keys, be silent in between, and be left. */
const maxFairEvents = maxStepsPerCall * (2 * maxTries + 2) + 10;

/**
 * Nothing is ever heard: one repetition, a goodbye, hanging up twice, letting go, and one to
 * spare.
 */
const maxProbes = maxSilences + 4;

type Life = { call: Call; history: CallEvent[]; issued: Command[] };

const broken = (what: string | null): void => {
  if (what !== null) throw new Error(what);
};

const step = (flow: Flow, life: Life, happening: Happening): void => {
  const { call, history } = life;
  const nth = history.length + 1;
  const at = later(startedAt, nth * betweenEventsMs);
  const event = deepFreeze(happening({ call, at, nth }));
  const decision = deepFreeze(decide(flow, call, event));
  broken(breachOf(call, decision) ?? strayOf(call, event, decision));
  if (JSON.stringify(decide(flow, call, event)) !== JSON.stringify(decision)) {
    throw new Error('the same event is decided twice in two ways');
  }
  history.push(event);
  life.issued.push(...decision.commands);
  life.call = decision.call;
};

/**
 * The provider has taken the command that began the call; it may say so late, or name a leg nobody
 * knows.
 */
const acknowledge = (dice: Dice, life: Life): void => {
  const answer: Command = { kind: 'answer', n: 1 as CommandNumber };
  const decision = deepFreeze(
    noteResult(life.call, answer, dice.pick([leg, leg, otherLeg, null]), startedAt),
  );
  broken(breachOf(life.call, decision));
  life.issued.push(...decision.commands);
  life.call = decision.call;
};

/** Nothing is heard of a call any more; people who talk are let talk until it is too long. */
const deafHappening = (call: Call): Happening =>
  call.state === 'active' && call.doing.kind === 'talking' ? overlong() : silent();

const live = (seed: number): Life => {
  const dice = seeded(seed);
  const flow = deepFreeze(dice.below(2) === 0 ? support : randomFlow(dice));
  const direction = dice.pick(['inbound', 'outbound'] as const);
  const call = deepFreeze(ringing(flow, { direction }));
  const life: Life = { call, history: [], issued: [] };
  for (let left = dice.below(maxWildEvents + 1); left > 0; left -= 1) {
    if (dice.below(20) === 0) acknowledge(dice, life);
    else step(flow, life, randomHappening(dice, life.call, life.history));
  }
  const isDeaf = dice.below(4) === 0;
  const most = isDeaf ? maxProbes : maxFairEvents;
  for (let left = most; left > 0 && life.call.state !== 'ended'; left -= 1) {
    step(flow, life, isDeaf ? deafHappening(life.call) : fairHappening(dice, life.call));
  }
  broken(life.call.state === 'ended' ? null : 'the call does not end');
  return life;
};

const played = (seed: number): Life => {
  try {
    return live(seed);
  } catch (error) {
    throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
  }
};

test('every call ends, whatever happens to it', () => {
  const reached = new Set<string>();
  for (const seed of seeds) {
    const { call, issued } = played(seed);
    if (call.state === 'ended') reached.add(call.outcome);
    const numbers = issued.map(({ n }) => n);
    expect(numbers, `seed ${seed}: the numbers of its commands`).toEqual(
      numbers.map((_, index) => index + 2),
    );
  }
  // The dice must not miss what they are thrown for.
  const some = ['completed', 'transferred', 'abandoned', 'failed', 'cancelled', 'expired', 'busy'];
  if (seeds.length > 1) expect([...reached]).toEqual(expect.arrayContaining(some));
});

test('a seed replays the very same call', () => {
  expect(played(7)).toEqual(played(7));
});
