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

const findTimes = (call: Call): Times => {
  const connectedAt = 'connectedAt' in call ? call.connectedAt : null;
  const endedAt = call.state === 'ended' ? call.endedAt : null;
  let answeredAt: Instant | null = null;
  let talkMs: number | null = null;
  for (const mark of call.marks) {
    if (mark.kind !== 'tried' || mark.since === null) continue;
    answeredAt ??= mark.since;
    talkMs = (talkMs ?? 0) + Math.max(mark.at - mark.since, 0);
  }
  if (connectedAt !== null && endedAt !== null) {
    talkMs = (talkMs ?? 0) + Math.max(endedAt - connectedAt, 0);
  }
  return {
    startedAt: call.createdAt,
    answeredAt: answeredAt ?? connectedAt,
    endedAt,
    talkMs,
    outcome: call.state === 'ended' ? call.outcome : null,
  };
};

/** When a call was answered and how long it lasted. */
export const timesOf: (call: Call) => Times = rememberLast(findTimes);
