import type { Prompt } from '../../flow/flow.ts';
import type { RingingOthers, Rung } from '../call.ts';
import type { Command } from '../command.ts';
import type { Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { afterCommands } from './afterCommands.ts';
import { backFromHold, dropAll } from './stopRinging.ts';

/** A moment of nothing: to play it ends the music that everybody hears. */
const hush: Prompt = { kind: 'file', file: 'silence-400.wav', ms: 400 };

/** Brings caller and callee together, and stops ringing everybody else. */
export const takeCall = (
  scene: Scene,
  doing: RingingOthers,
  one: Rung,
  first: readonly Command[],
): Move => {
  const others = doing.rung.filter((other) => other !== one);
  const start = afterCommands(scene, first);
  const back = backFromHold(start.n, otherParty(scene.call));
  const stops = dropAll(afterCommands(start, [back]).n, others);
  const { flow, call, n } = afterCommands(start, [back, ...stops]);
  const isMusic = doing.waiting.how === 'music';
  const speech = speechOf(flow, call, [hush], 0);
  return {
    kind: 'act',
    commands: [...first, back, ...stops, ...(isMusic ? [{ kind: 'say', n, speech } as const] : [])],
    doing: {
      kind: 'talking',
      with: one.party,
      add: one.add,
      back: back.n,
      hush: isMusic ? n : null,
      dropped: [...doing.dropped, ...others.map(({ party }) => party)],
      present: doing.present,
    },
  };
};
