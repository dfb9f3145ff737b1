import { isPhone, isTeamsUser } from '../calls/toIdentifier.ts';
import type { Random } from '../createRandom.ts';
import { endCodeOf } from './endCodeOf.ts';
import type { FinishedCall, FinishedLeg, LogRow } from './model.ts';

/** More endpoints than these make a group. */
const maxPeers = 2;
/** Rows of one call differ by less in its start. */
const maxSkewMs = 300;
const serverChance = 1 / 2;
const pseudoChance = 1 / 8;

const iso = (ms: number): string => new Date(ms).toISOString();
const seconds = (fromMs: number, toMs: number): number => Math.round((toMs - fromMs) / 1000);

const constant = {
  OperationName: 'CallSummary',
  OperationVersion: '1.0',
  Category: 'CallSummary',
  TPE: false,
};

/** Who was through has been there for a second at least, even where calls take no time. */
function secondsOf({ answeredMs, endMs, startMs }: FinishedLeg): number {
  return Math.max(answeredMs === undefined ? 0 : 1, seconds(startMs, endMs));
}

function ofLeg(leg: FinishedLeg, isGroup: boolean): LogRow {
  const { code, subCode, category } = endCodeOf(leg);
  const phone = isPhone(leg.rawId);
  return {
    ...constant,
    // The service's rows of calls between two have this very text.
    ParticipantId: isGroup ? leg.id : 'null',
    ParticipantStartTime: iso(leg.startMs),
    ParticipantDuration: secondsOf(leg),
    ParticipantEndReason: String(code),
    ParticipantEndSubCode: String(subCode),
    ResultCategory: category,
    EndpointId: leg.endpointId,
    EndpointType: phone ? 'PSTN' : 'VoIP',
    // This table never holds a phone number.
    Identifier: phone ? '' : leg.rawId,
    ParticipantType: isTeamsUser(leg.rawId) ? 'Teams' : 'ACS',
  };
}

/** A row that stands for no leg of anybody. */
function ofService(call: LogRow, own: LogRow): LogRow {
  return {
    ...constant,
    ParticipantStartTime: call.CallStartTime ?? null,
    ParticipantDuration: call.CallDuration ?? null,
    ParticipantEndReason: '0',
    ParticipantEndSubCode: '7000',
    ResultCategory: 'Success',
    EndpointId: '',
    Identifier: '',
    ...call,
    ...own,
  };
}

/**
 * The rows of ACSCallSummary for a call that is over: one a leg, each with the start and the
 * duration of the whole call, ring time included; now and then one of the server, or a pseudo row.
 */
export function toSummaryRows(call: FinishedCall, random: Random): LogRow[] {
  const { appLegs, correlationId } = call;
  if (call.legs.length === 0) return [];
  const legs = call.legs.toSorted((a, b) => a.startMs - b.startMs);
  const startMs = Math.min(...legs.map((leg) => leg.startMs));
  const endMs = Math.max(...legs.map((leg) => leg.endMs));
  const isGroup = legs.length + appLegs > maxPeers;
  const common = {
    CorrelationId: correlationId,
    CallStartTime: iso(startMs),
    CallDuration: Math.max(seconds(startMs, endMs), ...legs.map(secondsOf)),
    CallType: isGroup ? 'Group' : 'P2P',
  };
  const rows = legs.map((leg, index): LogRow => {
    const skewMs = index === 0 ? 0 : Math.floor(random.next() * maxSkewMs);
    return { ...common, CallStartTime: iso(startMs + skewMs), ...ofLeg(leg, isGroup) };
  });
  if (appLegs > 0 && random.next() < serverChance) {
    rows.push(ofService(common, { EndpointType: 'Server', ParticipantId: 'null' }));
  }
  if (random.next() < pseudoChance) {
    rows.push(ofService(common, { EndpointType: 'Unknown', ParticipantId: correlationId }));
  }
  return rows;
}
