import type { EndedCall, RingingCall, ScheduledCall } from '../call.ts';
import type { DialWait } from '../dialRule.ts';
import { end } from '../leave.ts';
import { maxMarks } from '../limits.ts';
import type { Mark } from '../marking/mark.ts';
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
  const { outcome, connectedAt, endedAt, ...facts } = ended;
  const tried: Mark = { kind: 'tried', at: endedAt, outcome, since: connectedAt };
  return {
    ...facts,
    trail: [],
    // The same attempt again has not been one.
    marks: attempt === call.attempt ? facts.marks : [...facts.marks, tried].slice(0, maxMarks),
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
