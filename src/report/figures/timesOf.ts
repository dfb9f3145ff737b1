import type { Call, Outcome } from '../../engine/call.ts';
import type { Instant } from '../../engine/ids.ts';
import { rememberLast } from './rememberLast.ts';

/** What the report needs to know of the course of a call. */
export type Times = Readonly<{
  startedAt: Instant;
  /** Null for a call that was never answered, in any of its attempts. */
  answeredAt: Instant | null;
  /** Null for a call that is not over. */
  endedAt: Instant | null;
  /** How long somebody was connected, all attempts together; null where nobody was. */
  talkMs: number | null;
  outcome: Outcome | null;
}>;

const attemptsOf = (call: Call) =>
  call.marks.flatMap((mark) => (mark.kind === 'tried' && mark.since !== null ? [mark] : []));

const findTimes = (call: Call): Times => {
  const connectedAt = 'connectedAt' in call ? call.connectedAt : null;
  const endedAt = call.state === 'ended' ? call.endedAt : null;
  const before = attemptsOf(call).map(({ at, since }) => at - (since ?? at));
  const last = connectedAt !== null && endedAt !== null ? [endedAt - connectedAt] : [];
  const talks = [...before, ...last].map((ms) => Math.max(ms, 0));
  return {
    startedAt: call.createdAt,
    answeredAt: attemptsOf(call)[0]?.since ?? connectedAt,
    endedAt,
    talkMs: talks.length === 0 ? null : talks.reduce((sum, ms) => sum + ms, 0),
    outcome: call.state === 'ended' ? call.outcome : null,
  };
};

/** When a call was answered and how long it lasted. */
export const timesOf: (call: Call) => Times = rememberLast(findTimes);
