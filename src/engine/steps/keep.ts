import type { KeepStep } from '../../flow/keepStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { enterRecord, onRecordEvent } from './record.ts';
import { enterVoicemail, onVoicemailEvent } from './voicemail.ts';

/** What a step that keeps what is said does first. */
export const enterKeep = (step: KeepStep, scene: Scene, at: Instant): Move => {
  switch (step.kind) {
    case 'voicemail':
      return enterVoicemail(step, scene, at);
    case 'record':
      return enterRecord(step, scene);
    default:
      return step satisfies never;
  }
};

/** What it makes of the event that it waits for. */
export const onKeepEvent = (step: KeepStep, scene: Scene, doing: Doing, event: StepEvent): Move => {
  switch (step.kind) {
    case 'voicemail':
      return onVoicemailEvent(step, scene, doing, event);
    case 'record':
      return onRecordEvent(step, scene, doing, event);
    default:
      return step satisfies never;
  }
};
