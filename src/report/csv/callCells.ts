import { maskNumber } from '../../calls/maskNumber.ts';
import type { Call } from '../../engine/call.ts';
import { otherParty } from '../../engine/otherParty.ts';
import { ownNumber } from '../../engine/ownNumber.ts';
import { formatParty, type Party } from '../../flow/party.ts';
import { toSeconds } from '../figures/spread.ts';
import { timesOf } from '../figures/timesOf.ts';

/** The columns that `callCells` fills. */
export const callColumns = [
  ...['id', 'started_at', 'direction', 'flow', 'outcome', 'answered_at', 'ended_at'],
  ...['talk_seconds', 'own_number', 'other', 'client', 'purpose', 'reference'],
] as const;

const nameOf = (party: Party): string =>
  party.kind === 'phone' ? maskNumber(party.number) : formatParty(party);

/** Who, when and what came of it; whoever called or was called is masked. */
export const callCells = (call: Call, toTime: (at: number) => string): readonly string[] => {
  const { startedAt, answeredAt, endedAt, talkMs, outcome } = timesOf(call);
  const { plan } = call;
  return [
    call.id,
    toTime(startedAt),
    call.direction,
    call.flow?.name ?? '',
    outcome ?? '',
    answeredAt === null ? '' : toTime(answeredAt),
    endedAt === null ? '' : toTime(endedAt),
    talkMs === null ? '' : String(toSeconds(talkMs)),
    ownNumber(call) ?? '',
    nameOf(otherParty(call)),
    plan?.client ?? '',
    plan?.purpose ?? '',
    plan?.reference ?? '',
  ];
};
