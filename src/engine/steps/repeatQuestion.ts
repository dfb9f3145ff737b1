import type { Step } from '../../flow/flow.ts';
import type { Doing } from '../call.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { askConfirmation, askDigits } from './collect.ts';
import { askLanguage } from './language.ts';
import { askMenu } from './menu.ts';
import { askConsent } from './record.ts';

type Question = Extract<Doing, { kind: 'asking' | 'collecting' | 'confirming' }>;

/** The question of a step once more, no failure counted; null for a step that asks none. */
export const repeatQuestion = (step: Step, scene: Scene, doing: Question): Move | null => {
  if (doing.kind === 'asking') {
    if (step.kind === 'menu') return askMenu(step, scene, doing, null);
    if (step.kind === 'language') return askLanguage(step, scene, doing, null);
    return step.kind === 'record' ? askConsent(step, scene, doing) : null;
  }
  if (step.kind !== 'collect') return null;
  return doing.kind === 'collecting'
    ? askDigits(step, scene, doing.failures, null)
    : askConfirmation(step, scene, doing.failures, doing.answer);
};
