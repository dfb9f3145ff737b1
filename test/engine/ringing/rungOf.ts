import type { RingingOthers, Rung } from '../../../src/engine/call.ts';
import { type CommandNumber, later } from '../../../src/engine/ids.ts';
import { nobodySeen } from '../../../src/engine/ringing/presence.ts';
import { startedAt } from '../given.ts';
import { party } from '../sampleFlow.ts';
import { anna } from './onCall.ts';

const n = (number: number): CommandNumber => number as CommandNumber;

/** Somebody whom command `add` rings, for 20 s; `ask` is the question once he has answered. */
export const rungOf = (add: number, name = anna, ask: number | null = null): Rung => ({
  party: party(name),
  add: n(add),
  ask: ask === null ? null : n(ask),
  timer: n(9),
  until: later(startedAt, 20_000),
});

export const ringingOthers = (
  rung: readonly Rung[],
  rest: Partial<RingingOthers> = {},
): RingingOthers => ({
  kind: 'ringingOthers',
  waiting: { how: 'held', token: n(2) },
  round: 0,
  rung,
  dropped: [],
  anyBusy: false,
  present: nobodySeen,
  ...rest,
});
