import type { QueueName } from '../../flow/queueName.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import { sameParty } from '../../flow/sameParty.ts';
import type { Queueing } from '../call.ts';
import type { AskQueue } from '../command.ts';
import type { Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Wish } from '../queue/wish.ts';
import type { Scene } from '../scene.ts';

/** What goes on while somebody waits, whatever he waits for just now. */
export type Carried = Pick<Queueing, 'rang' | 'isHeld' | 'failures'>;

export const nothingYet: Carried = { rang: null, isHeld: false, failures: 0 };

export const askQueue = ({ n }: Scene, queue: QueueName, wish: Wish): AskQueue => ({
  kind: 'askQueue',
  n,
  queue,
  wish,
});

/** Asks the queue for something and waits for what it says. */
export const askAndWait = (
  step: QueueStep,
  scene: Scene,
  { rang, isHeld, failures }: Carried,
  wish: Wish,
): Move => ({
  kind: 'act',
  commands: [askQueue(scene, step.queue, wish)],
  doing: {
    kind: 'queueing',
    token: scene.n,
    phase: wish.kind === 'callBack' ? 'noting' : 'asking',
    agent: null,
    rang,
    isHeld,
    failures,
  },
});

/**
 * Asks where the caller stands, who gets a place if he has none. An agent who calls the queue is
 * not rung himself; where nobody else is, nobody would ever come.
 */
export const askPlace = (step: QueueStep, scene: Scene, carried: Carried): Move => {
  const agents = step.agents.filter((party) => !sameParty(party, otherParty(scene.call)));
  const { maxLength, maxWaitMs: waitMs } = step;
  return agents.length === 0
    ? { kind: 'go', target: step.ifNobody }
    : askAndWait(step, scene, carried, { kind: 'join', agents, maxLength, waitMs });
};
