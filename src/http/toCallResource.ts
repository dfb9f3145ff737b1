import type { Timeline } from '../calls/callRow.ts';
import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import { formatParty } from '../flow/party.ts';
import { toRecordings } from './toRecordings.ts';
import { toTimeline } from './toTimeline.ts';

const toTime = (at: Instant): string => new Date(at).toISOString();

/** An outbound call is `dialing` until the provider has made its leg. */
const statusOf = (call: Call): string =>
  call.state === 'ringing' && call.direction === 'outbound' && call.connection === null
    ? 'dialing'
    : call.state;

const times = (call: Call) => ({
  createdAt: toTime(call.createdAt),
  ...('connectedAt' in call &&
    call.connectedAt !== null && { connectedAt: toTime(call.connectedAt) }),
  ...('endedAt' in call && { endedAt: toTime(call.endedAt) }),
});

/** A call as the API shows it; with its timeline where one is given. */
export const toCallResource = (call: Call, timeline: Timeline | null) => ({
  id: call.id,
  direction: call.direction,
  status: statusOf(call),
  ...(call.state === 'ended' && { outcome: call.outcome }),
  flow: call.flow?.name ?? null,
  from: formatParty(call.caller),
  to: formatParty(call.called),
  ...times(call),
  ...toRecordings(call),
  ...(timeline !== null && { timeline: toTimeline(timeline) }),
});
