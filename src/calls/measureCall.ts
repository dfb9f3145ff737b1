import type { Call } from '../engine/call.ts';
import { measure } from './measure.ts';
import type { Log } from './ports.ts';

const connectedAtOf = (call: Call) => ('connectedAt' in call ? call.connectedAt : null);

/** How long somebody was connected in each attempt in which somebody was. */
const talksOf = (call: Call, endedAt: number): readonly number[] => {
  const connectedAt = connectedAtOf(call);
  const before = call.marks.flatMap((mark) =>
    mark.kind === 'tried' && mark.since !== null ? [mark.at - mark.since] : [],
  );
  return connectedAt === null ? before : [...before, endedAt - connectedAt];
};

/**
 * Tells that a call was answered, or is over, if it is so by the save that has made `after` of
 * `before`. Only whoever has saved that may tell, so it is told once.
 */
export const measureCall = (log: Log, before: Call, after: Call): void => {
  const { id: call, direction, createdAt } = after;
  const connectedAt = connectedAtOf(after);
  if (direction === 'inbound' && connectedAt !== null && connectedAtOf(before) === null)
    measure(log, { message: 'call answered', call, ringMs: connectedAt - createdAt });
  if (after.state !== 'ended' || before.state === 'ended') return;
  const talks = talksOf(after, after.endedAt);
  measure(log, {
    ...{ message: 'call ended', call, direction, outcome: after.outcome },
    answered: talks.length > 0,
    lastedMs: talks.reduce((sum, ms) => sum + Math.max(ms, 0), 0),
    flow: after.flow?.name ?? null,
  });
};
