import type { Step } from '../../flow/flow.ts';
import type { Doing } from '../call.ts';
import type { Instant } from '../ids.ts';
import type { Move } from '../move.ts';
import { askPlace } from '../queueing/askPlace.ts';
import { giveUpAgent } from '../queueing/ringAgent.ts';
import type { Scene } from '../scene.ts';
import { enterCallback } from './callback.ts';
import { giveUpRound } from './connect.ts';

/**
 * What a step that brings the caller together with others does when the event that it waits for is
 * lost: who is rung is given up, who waits asks again; null for whatever else goes on.
 */
export const repeatReach = (step: Step, scene: Scene, doing: Doing, at: Instant): Move | null => {
  if (step.kind === 'callback') return enterCallback(step, scene);
  if (doing.kind === 'transferring') {
    return step.kind === 'transfer' ? { kind: 'go', target: step.ifFails } : null;
  }
  if (doing.kind === 'ringingOthers') {
    if (step.kind === 'queue') return giveUpAgent(step, scene, doing);
    return step.kind === 'connect' ? giveUpRound(step, scene, doing, at) : null;
  }
  return doing.kind === 'queueing' && step.kind === 'queue' ? askPlace(step, scene, doing) : null;
};
