import type { Call } from '../../engine/call.ts';
import type { Instant } from '../../engine/ids.ts';
import type { Reach } from '../../engine/marking/mark.ts';
import { reachOf } from '../../engine/marking/reachOf.ts';
import { timesOf } from '../figures/timesOf.ts';

/** One connection of a call to the outside that is charged by its time. */
export type Leg = Readonly<{
  direction: Call['direction'];
  /** Who is at its other end, as far as a price needs to know. */
  reach: Reach;
  ms: number;
}>;

const between = (from: number, to: number | null): number => Math.max((to ?? from) - from, 0);

/** The attempts of an outbound call, or the one line that an inbound one has come by. */
const addMainLegs = (call: Call, legs: Leg[]): void => {
  const reach = reachOf(call.direction === 'inbound' ? call.caller : call.called);
  const { direction } = call;
  for (const mark of call.marks) {
    if (mark.kind !== 'tried' || mark.since === null) continue;
    legs.push({ direction, reach, ms: between(mark.since, mark.at) });
  }
  const since = 'connectedAt' in call ? call.connectedAt : null;
  if (since === null) return;
  legs.push({ direction, reach, ms: between(since, timesOf(call).endedAt) });
};

/** Who was rung and came on the call, from then until he or the call was gone. */
const addJoinedLegs = (call: Call, legs: Leg[]): void => {
  if (!call.marks.some(({ kind }) => kind === 'joined')) return;
  const there = new Map<number, Readonly<{ reach: Reach; at: Instant }>>();
  const close = (n: number, at: number): void => {
    const leg = there.get(n);
    if (leg !== undefined) {
      legs.push({ direction: 'outbound', reach: leg.reach, ms: between(leg.at, at) });
    }
    there.delete(n);
  };
  for (const mark of call.marks) {
    if (mark.kind === 'joined') there.set(mark.n, { reach: mark.to, at: mark.at });
    if (mark.kind === 'left') close(mark.n, mark.at);
    if (mark.kind === 'tried') for (const n of [...there.keys()]) close(n, mark.at);
  }
  const { endedAt } = timesOf(call);
  for (const [n, { at }] of [...there]) close(n, endedAt ?? at);
};

/**
 * The legs of a call that are charged, as far as we know of them: whoever was put through by a
 * blind transfer goes on talking without us. A leg that is not over counts as none.
 */
export const legsOf = (call: Call): readonly Leg[] => {
  const legs: Leg[] = [];
  addMainLegs(call, legs);
  addJoinedLegs(call, legs);
  return legs;
};
