import type { Prompt } from '../../flow/flow.ts';
import { promptMs } from '../deadlineOf.ts';
import type { Scene } from '../scene.ts';
import { soundsOf } from '../soundsOf.ts';

/** How often the music is played at most before the caller hears again where he stands. */
const maxRounds = 20;
const leastSoundMs = 1_000;

/** The music as often as it takes to fill the time. */
export const musicFor = (hold: Prompt, { flow, call }: Scene, ms: number): readonly Prompt[] => {
  const lasts = soundsOf(flow, call, [hold]).reduce((sum, one) => sum + promptMs(one), 0);
  const rounds = Math.round(ms / Math.max(leastSoundMs, lasts));
  return Array.from({ length: Math.min(maxRounds, Math.max(1, rounds)) }, () => hold);
};
