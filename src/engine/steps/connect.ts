import type { ConnectStep } from '../../flow/reachStep.ts';
import type { Doing, RingingOthers } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import { giveUpAll } from '../ringing/drop.ts';
import { onRinging } from '../ringing/onRinging.ts';
import { onTalking } from '../ringing/onTalking.ts';
import type { Scene } from '../scene.ts';
import { afterRinging, ringFirst } from './connectRounds.ts';
import { sayPrompts } from './say.ts';

export const enterConnect = (step: ConnectStep, scene: Scene, at: Instant): Move =>
  step.prompt === null ? ringFirst(step, scene, at) : sayPrompts([step.prompt], scene);

/** Nothing was heard of a round, not even its reminder: it is over. */
export const giveUpRound = (
  step: ConnectStep,
  scene: Scene,
  doing: RingingOthers,
  at: Instant,
): Move => afterRinging(step, scene, giveUpAll(scene, doing), at);

/** First the announcement, then the ringing, round by round; then two people talk. */
export const onConnectEvent = (
  step: ConnectStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind === 'ringingOthers') {
    const rang = onRinging(scene, step.ring, doing, event);
    return afterRinging(step, scene, rang, event.at);
  }
  if (doing.kind === 'talking') return onTalking(scene, doing, event, step.go);
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  return isOver ? ringFirst(step, scene, event.at) : stay;
};
