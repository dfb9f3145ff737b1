import { holdMusic } from '../../flow/audio/holdMusic.ts';
import type { Prompt } from '../../flow/flow.ts';
import type { RequestStep } from '../../flow/requestStep.ts';
import type { Command } from '../command.ts';
import type { CommandNumber } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import type { Requesting } from '../requesting.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

type How = NonNullable<Requesting['filler']>['how'];

const play = ({ flow, call, n }: Scene, doing: Requesting, how: How, prompt: Prompt): Move => {
  const speech = speechOf(flow, call, [prompt], 0);
  return {
    kind: 'act',
    commands: [{ kind: how === 'said' ? 'say' : 'playMusic', n, speech }],
    doing: { ...doing, filler: { how, token: n } },
  };
};

/** Music until something else is played. */
export const playMusic = (scene: Scene, doing: Requesting): Move =>
  play(scene, doing, 'music', holdMusic);

/** The caller hears what the flow says, or music; a reminder of the end comes with it. */
export const playFiller = ({ filler }: RequestStep, scene: Scene, doing: Requesting): Move => {
  const remind: Command = { kind: 'remind', n: scene.n, at: doing.until };
  const timed = { ...doing, timer: scene.n };
  const heard: Scene = { ...scene, n: (scene.n + 1) as CommandNumber };
  const next = filler === null ? playMusic(heard, timed) : play(heard, timed, 'said', filler);
  return inOrder([remind], next);
};
