import type { QueueStep } from '../../flow/queueStep.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import type { InQueue } from '../queue/inQueue.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import type { Scene } from '../scene.ts';
import { askPlace, askQueue, nothingYet } from './askPlace.ts';

/** Takes a place in the queue; one in another queue is given up, for a call has only one. */
export const enterQueue = (step: QueueStep, scene: Scene, at: Instant): Move => {
  const other = scene.call.queue;
  const isElsewhere = other !== null && other.name !== step.queue;
  const wish = { kind: 'leave', wasConnected: true } as const;
  const leaves = isElsewhere ? [askQueue(scene, other.name, wish)] : [];
  const queue: InQueue = {
    ...{ name: step.queue, ticket: 0, offer: 0 },
    ...{ since: at, position: 0, waitMs: 0 },
  };
  const next = askPlace(step, afterCommands(scene, leaves), nothingYet);
  return inOrder(leaves, { kind: 'note', facts: { queue }, next });
};
