import type { Timeline } from '../calls/callRow.ts';
import type { Call, Consent, Recording } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import { statusOf } from '../engine/statusOf.ts';
import { formatParty } from '../flow/party.ts';
import { toAsked } from './toAsked.ts';
import { toTimeline } from './toTimeline.ts';

const msPerSecond = 1000;

const toTime = (at: Instant): string => new Date(at).toISOString();

const times = (call: Call) => ({
  createdAt: toTime(call.createdAt),
  ...('connectedAt' in call &&
    call.connectedAt !== null && { connectedAt: toTime(call.connectedAt) }),
  ...('endedAt' in call && { endedAt: toTime(call.endedAt) }),
});

const toRecording = (call: Call, { n, what, step, startedAt, state, ms, heardAt }: Recording) => ({
  n,
  what,
  step,
  startedAt: toTime(startedAt),
  state,
  seconds: Math.round(ms / msPerSecond),
  heard: heardAt !== null,
  ...(state === 'kept' && { href: `/api/calls/${call.id}/recordings/${n}` }),
});

const toConsent = ({ at, ...consent }: Consent) => ({ ...consent, at: toTime(at) });

/**
 * A call as the API shows it; where a timeline is given, with it, the steps that it came by and
 * what its variables say.
 */
export const toCallResource = (call: Call, timeline: Timeline | null) => ({
  id: call.id,
  direction: call.direction,
  status: statusOf(call),
  ...(call.state === 'ended' && { outcome: call.outcome }),
  flow: call.flow?.name ?? null,
  ...(call.state === 'active' && { step: call.step }),
  from: formatParty(call.caller),
  to: formatParty(call.called),
  ...times(call),
  ...toAsked(call),
  ...(call.recordings.length > 0 && {
    recordings: call.recordings.map((recording) => toRecording(call, recording)),
  }),
  ...(call.consents.length > 0 && { consents: call.consents.map(toConsent) }),
  ...(timeline !== null && {
    variables: call.variables,
    steps: call.trail,
    timeline: toTimeline(timeline),
  }),
});
