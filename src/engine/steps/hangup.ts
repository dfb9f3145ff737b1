import type { HangupStep } from '../../flow/flow.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { sayPrompts } from './say.ts';

const completed: Move = { kind: 'finish', outcome: 'completed' };

export const enterHangup = (step: HangupStep, scene: Scene): Move =>
  step.prompt === null ? completed : sayPrompts([step.prompt], scene);

export const onHangupEvent = (event: StepEvent): Move =>
  event.kind === 'PromptEnded' || event.kind === 'PromptFailed' ? completed : stay;
