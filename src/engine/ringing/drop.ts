import type { RingingOthers, Rung } from '../call.ts';
import type { Command } from '../command.ts';
import type { Cause } from '../event.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { afterCommands } from './afterCommands.ts';
import { dropAll } from './stopRinging.ts';

/** What ringing comes to: a move, or nobody is left who might take the call. */
export type Rang =
  | Move
  | Readonly<{ kind: 'nobody'; commands: readonly Command[]; doing: RingingOthers }>;

/** A line that is engaged, or a call declined: somebody is there, though not for us. */
const isBusy = (cause: Cause): boolean => cause === 'busy' || cause === 'declined';

/** Goes on with those who are left, if any. */
export const goOn = (commands: readonly Command[], doing: RingingOthers): Rang =>
  doing.rung.length === 0 ? { kind: 'nobody', commands, doing } : { kind: 'act', commands, doing };

/** Those who are not coming are rung no longer; `first` are commands to be given before. */
export const drop = (
  scene: Scene,
  doing: RingingOthers,
  lost: readonly Rung[],
  first: readonly Command[] = [],
): Rang => {
  const stops = dropAll(afterCommands(scene, first).n, lost);
  const dropped = [...doing.dropped, ...lost.map(({ party }) => party)];
  const rung = doing.rung.filter((one) => !lost.includes(one));
  return goOn([...first, ...stops], { ...doing, rung, dropped });
};

/** Who could not be reached needs no stopping, unless he has answered all the same. */
export const notReached = (scene: Scene, doing: RingingOthers, one: Rung, cause: Cause): Rang => {
  const after = { ...doing, anyBusy: doing.anyBusy || isBusy(cause) };
  if (one.ask !== null) return drop(scene, after, [one]);
  const rung = doing.rung.filter((other) => other !== one);
  return goOn([], { ...after, rung, dropped: [...doing.dropped, one.party] });
};

/** Everybody still rung is given up. */
export const giveUpAll = (scene: Scene, doing: RingingOthers): Rang =>
  drop(scene, doing, doing.rung);
