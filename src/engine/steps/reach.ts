import type { ReachStep } from '../../flow/reachStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import type { Move } from '../move.ts';
import { enterQueue } from '../queueing/enterQueue.ts';
import type { Scene } from '../scene.ts';
import { enterCallback, onCallbackEvent } from './callback.ts';
import { enterConnect, onConnectEvent } from './connect.ts';
import { onQueueEvent } from './queue.ts';
import { enterTransfer, onTransferEvent } from './transfer.ts';

/** What a step that brings the caller together with other people does first. */
export const enterReach = (step: ReachStep, scene: Scene, at: Instant): Move => {
  switch (step.kind) {
    case 'transfer':
      return enterTransfer(step, scene);
    case 'connect':
      return enterConnect(step, scene, at);
    case 'queue':
      return enterQueue(step, scene, at);
    case 'callback':
      return enterCallback(step, scene);
    default:
      return step satisfies never;
  }
};

/** What it makes of the event that it waits for. */
export const onReachEvent = (
  step: ReachStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  switch (step.kind) {
    case 'transfer':
      return onTransferEvent(step, scene, doing, event);
    case 'connect':
      return onConnectEvent(step, scene, doing, event);
    case 'queue':
      return onQueueEvent(step, scene, doing, event);
    case 'callback':
      return onCallbackEvent(step, scene, doing, event);
    default:
      return step satisfies never;
  }
};
