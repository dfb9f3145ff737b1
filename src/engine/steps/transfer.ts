import type { TransferStep } from '../../flow/reachStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { graceMs } from '../limits.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { sayPrompts } from './say.ts';

const putThrough = (step: TransferStep, scene: Scene): Move => ({
  kind: 'act',
  commands: [{ kind: 'transfer', n: scene.n, to: step.to }],
  doing: { kind: 'transferring', token: scene.n },
});

export const enterTransfer = (step: TransferStep, scene: Scene): Move =>
  step.prompt === null ? putThrough(step, scene) : sayPrompts([step.prompt], scene);

const onAnnounced = (step: TransferStep, scene: Scene, event: StepEvent): Move =>
  event.kind === 'PromptEnded' || event.kind === 'PromptFailed' ? putThrough(step, scene) : stay;

const transferred: Move = { kind: 'become', doing: { kind: 'transferred' }, waitMs: graceMs };

const onTransfer = (step: TransferStep, event: StepEvent): Move => {
  if (event.kind === 'TransferAccepted') return transferred;
  return event.kind === 'TransferFailed' ? { kind: 'go', target: step.ifFails } : stay;
};

/** First the announcement, then the transfer itself; a failed one goes to `ifFails`. */
export const onTransferEvent = (
  step: TransferStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => (doing.kind === 'saying' ? onAnnounced(step, scene, event) : onTransfer(step, event));
