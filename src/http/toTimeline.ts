import type { SettledCommand, Timeline } from '../calls/callRow.ts';
import type { CallEvent } from '../engine/event.ts';
import { formatParty } from '../flow/party.ts';

export type TimelineEntry = Readonly<{ at: string; kind: string; [detail: string]: unknown }>;

type Timed = Readonly<{ at: number; entry: Omit<TimelineEntry, 'at'> }>;

/** What the event tells beyond its kind, without the provider's names for legs. */
const ofEvent = (event: CallEvent): Timed => ({
  at: event.at,
  entry: {
    kind: event.kind,
    ...('attempt' in event && event.attempt > 1 && { attempt: event.attempt }),
    ...('token' in event && { command: event.token }),
    ...('n' in event && { command: event.n }),
    ...('cause' in event && { cause: event.cause }),
    ...('rule' in event && event.rule !== null && { rule: event.rule }),
    ...('until' in event && { until: new Date(event.until).toISOString(), why: event.why }),
    ...('keys' in event && { keys: event.keys }),
    ...('key' in event && { key: event.key }),
    ...('words' in event && { words: event.words }),
    ...('status' in event && { status: event.status }),
    ...('ms' in event && { ms: event.ms }),
    ...('parties' in event && { parties: event.parties.map(formatParty) }),
    ...(event.note !== '' && { note: event.note }),
  },
});

const ofCommand = ({ at, kind, n, result, ms, note }: SettledCommand): Timed => ({
  at,
  entry: { kind, command: n, result, ms, ...(note !== '' && { note }) },
});

/** What happened and what was done, in the order of time; commands have a `result`. */
export const toTimeline = ({ events, commands }: Timeline): readonly TimelineEntry[] =>
  [...events.map(ofEvent), ...commands.map(ofCommand)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, entry }) => ({ at: new Date(at).toISOString(), ...entry }) as TimelineEntry);
