import type { Party } from '../../flow/party.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { CallFacts, RingingOthers, Talking } from '../call.ts';
import type { Command } from '../command.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import { giveUpAll, type Rang } from '../ringing/drop.ts';
import { holdCaller } from '../ringing/holdCaller.ts';
import { ringRound } from '../ringing/ringRound.ts';
import type { Scene } from '../scene.ts';
import { askQueue, type Carried } from './askPlace.ts';

/** An agent who is kept for the caller. */
export type Offer = Readonly<{ ticket: number; offer: number; agent: Party }>;

/** The call knows of the offer from now on. */
export const noteOffer = (
  place: NonNullable<CallFacts['queue']>,
  { ticket, offer }: Offer,
  next: Move,
): Move => ({
  kind: 'note',
  facts: { queue: { ...place, ticket, offer } },
  next,
});

/** Rings the agent as `connect` does, the caller on hold. */
export const ringAgent = (
  step: QueueStep,
  scene: Scene,
  agent: Party,
  { rang, isHeld }: Carried,
  at: Instant,
): Move => {
  const round = { round: 0, parties: [agent] };
  if (rang === null) return ringRound(scene, step.ring, round, null, at);
  if (isHeld) return ringRound(scene, step.ring, round, rang, at);
  const hold = holdCaller(scene, step.ring);
  const before: RingingOthers = { ...rang, waiting: { how: 'held', token: hold.n } };
  const after = afterCommands(scene, [hold]);
  return inOrder([hold], ringRound(after, step.ring, round, before, at));
};

/** The agent did not take the call; the caller stays on hold until the queue has answered. */
const passOn = (
  step: QueueStep,
  scene: Scene,
  commands: readonly Command[],
  rang: RingingOthers,
): Move => {
  const next = afterCommands(scene, commands);
  const wish = { kind: 'pass', offer: scene.call.queue?.offer ?? 0, restMs: step.restMs } as const;
  return inOrder(commands, {
    kind: 'act',
    commands: [askQueue(next, step.queue, wish)],
    doing: {
      ...({ kind: 'queueing', token: next.n, phase: 'asking', agent: null } as const),
      ...{ rang, isHeld: true, failures: 0 },
    },
  });
};

/** The agent has taken the call, which the queue is told; what ends the music comes last. */
const kept = (
  step: QueueStep,
  scene: Scene,
  commands: readonly Command[],
  doing: Talking,
): Move => {
  const others = commands.filter(({ kind }) => kind !== 'say');
  const wish = { kind: 'keep', offer: scene.call.queue?.offer ?? 0 } as const;
  const keep = askQueue(afterCommands(scene, others), step.queue, wish);
  const { n } = afterCommands(scene, [...others, keep]);
  const hushes = commands
    .filter(({ kind }) => kind === 'say')
    .map((command): Command => ({ ...command, n }));
  return {
    kind: 'act',
    commands: [...others, keep, ...hushes],
    doing: { ...doing, hush: hushes.length === 0 ? null : n },
  };
};

/** What the ringing of an agent comes to. */
export const afterRinging = (step: QueueStep, scene: Scene, rang: Rang): Move => {
  if (rang.kind === 'nobody') return passOn(step, scene, rang.commands, rang.doing);
  return rang.kind === 'act' && rang.doing.kind === 'talking'
    ? kept(step, scene, rang.commands, rang.doing)
    : rang;
};

/** Nothing was heard of the agent, not even a reminder: he is given up. */
export const giveUpAgent = (step: QueueStep, scene: Scene, doing: RingingOthers): Move =>
  afterRinging(step, scene, giveUpAll(scene, doing));
