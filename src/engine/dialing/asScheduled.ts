import type { EndedCall, RingingCall, ScheduledCall } from '../call.ts';
import type { DialWait } from '../dialRule.ts';
import { end } from '../leave.ts';
import { isUnplaced } from './isUnplaced.ts';
import type { DialTime } from './whenToDial.ts';

/** What a call waits for when nothing holds it up but the time it takes to come to it. */
const atOnce: DialWait = 'pace';

/** Nobody is on the line, and the call is dialled later: the same attempt, or the next one. */
export const asScheduled = (
  call: RingingCall | EndedCall,
  { at, why }: DialTime,
  attempt: number,
  failedTries: number,
): ScheduledCall => {
  const ended = call.state === 'ended' ? call : end(call, 'failed', at);
  const { outcome: _, connectedAt, endedAt, ...facts } = ended;
  return {
    ...facts,
    trail: [],
    answeredBy: null,
    refusedBy: null,
    attempt,
    failedTries,
    state: 'scheduled',
    start: call.state === 'ringing' ? call.start : null,
    connection: null,
    dueAt: at,
    why: why ?? atOnce,
    talkedMs: connectedAt === null ? 0 : endedAt - connectedAt,
    // The same attempt again has dialled nobody yet: there is nothing of it to count.
    wasUnplaced: call.state === 'ended' ? isUnplaced(call) : attempt !== call.attempt,
  };
};
