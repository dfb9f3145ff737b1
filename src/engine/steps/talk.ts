import type { TalkStep } from '../../flow/flow.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { enterCollect, onCollectEvent } from './collect.ts';
import { enterHangup, onHangupEvent } from './hangup.ts';
import { enterLanguage, onLanguageEvent } from './language.ts';
import { enterMenu, onMenuEvent } from './menu.ts';
import { enterSay, onSayEvent } from './say.ts';

/** What a step that talks with the caller alone does first. */
export const enterTalk = (step: TalkStep, scene: Scene): Move => {
  switch (step.kind) {
    case 'say':
      return enterSay(step, scene);
    case 'menu':
      return enterMenu(step, scene);
    case 'collect':
      return enterCollect(step, scene);
    case 'language':
      return enterLanguage(step, scene);
    case 'hangup':
      return enterHangup(step, scene);
    default:
      return step satisfies never;
  }
};

/** What it makes of the event that it waits for. */
export const onTalkEvent = (step: TalkStep, scene: Scene, doing: Doing, event: StepEvent): Move => {
  switch (step.kind) {
    case 'say':
      return onSayEvent(step, event);
    case 'menu':
      return doing.kind === 'asking' ? onMenuEvent(step, scene, doing, event) : stay;
    case 'collect':
      return onCollectEvent(step, scene, doing, event);
    case 'language':
      return doing.kind === 'asking' ? onLanguageEvent(step, scene, doing, event) : stay;
    case 'hangup':
      return onHangupEvent(event);
    default:
      return step satisfies never;
  }
};
