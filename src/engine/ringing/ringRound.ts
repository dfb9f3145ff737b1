import type { Party } from '../../flow/party.ts';
import type { Ring } from '../../flow/reachStep.ts';
import type { RingingOthers, Rung } from '../call.ts';
import type { Command } from '../command.ts';
import { type CommandNumber, type Instant, later } from '../ids.ts';
import { ringMarginMs } from '../limits.ts';
import type { Move } from '../move.ts';
import { ownNumber } from '../ownNumber.ts';
import type { Scene } from '../scene.ts';
import { numberAfter } from './afterCommands.ts';
import { holdCaller } from './holdCaller.ts';
import { isAmong, nobodySeen } from './presence.ts';

/** Who is rung at once, and in which round, from 0. */
type Round = Readonly<{ round: number; parties: readonly Party[] }>;

/**
 * Rings everybody of a round at once. `before` is the round before, null for the first one, which
 * puts the caller on hold.
 */
export const ringRound = (
  scene: Scene,
  ring: Ring,
  { round, parties }: Round,
  before: RingingOthers | null,
  at: Instant,
): Move => {
  const holds = before === null ? [holdCaller(scene, ring)] : [];
  const first = numberAfter(scene.n, holds);
  const from = ownNumber(scene.call);
  const adds = parties.map((to, index): Command => {
    const n = (first + index) as CommandNumber;
    return { kind: 'add', n, to, from, ringMs: ring.ringMs };
  });
  const timer = numberAfter(first, adds);
  const until = later(at, ring.ringMs + ringMarginMs);
  const rung = adds.flatMap((add): readonly Rung[] =>
    add.kind === 'add' ? [{ party: add.to, add: add.n, ask: null, until, timer }] : [],
  );
  const dropped = before?.dropped.filter((party) => !isAmong(party, parties)) ?? [];
  return {
    kind: 'act',
    commands: [...holds, ...adds, { kind: 'remind', n: timer, at: until }],
    doing: {
      kind: 'ringingOthers',
      waiting: before?.waiting ?? { how: 'held', token: scene.n },
      round,
      rung,
      dropped,
      anyBusy: before?.anyBusy ?? false,
      present: before?.present ?? nobodySeen,
    },
  };
};
