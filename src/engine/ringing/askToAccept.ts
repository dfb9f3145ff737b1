import type { Ring } from '../../flow/reachStep.ts';
import type { RingingOthers, Rung } from '../call.ts';
import type { Ask, Command } from '../command.ts';
import { deadlineOf } from '../deadlineOf.ts';
import type { CommandNumber, Instant } from '../ids.ts';
import { pauseAfterConnectMs } from '../limits.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { afterCommands } from './afterCommands.ts';

/** Tells somebody who has answered who is calling, and asks for the key that takes the call. */
export const askToAccept = (
  scene: Scene,
  { announce, accept }: Ring,
  doing: RingingOthers,
  one: Rung,
  at: Instant,
  first: readonly Command[],
): Move => {
  const { flow, call, n: timer } = afterCommands(scene, first);
  const n = (timer + 1) as CommandNumber;
  const ask: Ask = {
    kind: 'ask',
    n,
    // His line has only just opened.
    speech: speechOf(flow, call, [announce, accept.prompt], pauseAfterConnectMs),
    choices: [{ key: accept.key, words: [] }],
    silenceMs: accept.silenceMs,
    bargeIn: true,
    to: one.party,
  };
  const until = deadlineOf(ask, at);
  const asked: Rung = { ...one, ask: n, timer, until };
  return {
    kind: 'act',
    commands: [...first, { kind: 'remind', n: timer, at: until }, ask],
    doing: { ...doing, rung: doing.rung.map((other) => (other === one ? asked : other)) },
  };
};
