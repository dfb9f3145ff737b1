import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import type { QueueAnswer } from '../queue/wish.ts';
import type { Scene } from '../scene.ts';
import { sayPrompts } from '../steps/say.ts';
import { askAndWait, askPlace } from './askPlace.ts';
import { hearPlace } from './hearPlace.ts';
import { goOnElsewhere, leaveFor } from './leaveFor.ts';
import { noteOffer, type Offer, ringAgent } from './ringAgent.ts';

type Answer<Kind> = Extract<QueueAnswer, { kind: Kind }>;

/** The caller hears where he stands, and the first time what is said to everybody who waits. */
const onWaiting = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  { ticket, position, waitMs }: Answer<'waiting'>,
  at: Instant,
): Move => {
  const place = scene.call.queue;
  if (place === null) return { kind: 'go', target: step.ifNobody };
  const queue = { ...place, ticket, position, waitMs };
  const first = place.ticket === 0 && step.prompt !== null ? [step.prompt] : [];
  const told: Scene = { ...scene, call: { ...scene.call, queue } };
  return { kind: 'note', facts: { queue }, next: hearPlace(step, told, doing, at, first) };
};

/** An agent whom the call has rung already is passed on: the queue did not hear of it. */
const onOffered = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  offered: Offer,
  at: Instant,
): Move => {
  const place = scene.call.queue;
  if (place === null) return { kind: 'go', target: step.ifNobody };
  const { offer, agent } = offered;
  if (place.ticket === offered.ticket && offer <= place.offer) {
    return askAndWait(step, scene, doing, { kind: 'pass', offer, restMs: step.restMs });
  }
  return noteOffer(place, offered, ringAgent(step, scene, agent, doing, at));
};

/** What somebody who waits makes of what the queue says. */
export const onQueueAnswer = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  answer: QueueAnswer,
  at: Instant,
): Move => {
  const { callback } = step;
  switch (answer.kind) {
    case 'waiting':
      return onWaiting(step, scene, doing, answer, at);
    case 'offered':
      return onOffered(step, scene, doing, answer, at);
    case 'full':
      return leaveFor(step, scene, step.ifFull, doing.isHeld);
    case 'lost':
      return askPlace(step, scene, doing);
    case 'noted':
      return callback === null ? stay : sayPrompts([callback.noted], scene);
    case 'already':
    case 'refused':
      return hearPlace(step, scene, doing, at, callback === null ? [] : [callback[answer.kind]]);
    case 'failed':
      return goOnElsewhere(scene, step.ifNobody, doing.isHeld);
    default:
      return answer satisfies never;
  }
};
