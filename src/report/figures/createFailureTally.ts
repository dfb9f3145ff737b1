import type { Call } from '../../engine/call.ts';
import type { Report } from '../report.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

type Failures = Report['failures'];

const reasonOf = (call: Call): string | null => {
  const { outcome, answeredAt } = timesOf(call);
  const inbound = call.direction === 'inbound';
  if (outcome === 'failed') {
    if (answeredAt !== null) return 'something failed during the call';
    return inbound ? 'it could not be answered' : 'it could not be placed';
  }
  if (outcome === 'unreachable') return 'the number cannot be reached';
  if (outcome === 'refused') return `refused by rule ${call.refusedBy ?? 'of a flow'}`;
  if (outcome === 'expired') {
    return answeredAt === null ? 'its time was over before it was dialled' : 'it lasted too long';
  }
  return null;
};

/** Why calls failed, in words, the most frequent first. */
export const createFailureTally = (): Tally<Failures> => {
  const reasons = new Map<string, number>();
  return {
    add: (call) => {
      const reason = reasonOf(call);
      if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    },
    figures: () =>
      [...reasons]
        .map(([reason, calls]) => ({ reason, calls }))
        .sort((a, b) => b.calls - a.calls || (a.reason < b.reason ? -1 : 1)),
  };
};
