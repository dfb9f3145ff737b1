import type { Call } from '../engine/call.ts';
import { maxCallMs } from '../engine/limits.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { callerIdsFor } from '../policy/callerIdsFor.ts';
import type { DialAsked } from '../policy/dialAsked.ts';
import { type RateTable, rateFor } from '../policy/rateFor.ts';
import { queueClient } from './callIdOf.ts';
import type { Dial } from './ledger.ts';

const msPerMinute = 60_000;
/** How long somebody is taken to talk to whom he is put through; the truth is often not known. */
const assumedTalkMinutes = 5;

const minutesOf = ({ plan }: Call, { kind }: Dial): number =>
  kind === 'create'
    ? Math.ceil(Math.min(plan?.maxMs ?? maxCallMs, maxCallMs) / msPerMinute)
    : assumedTalkMinutes;

const callerIdsOf = (
  { plan }: Call,
  command: Dial,
  callerIds: readonly PhoneNumber[],
): readonly PhoneNumber[] => {
  if (command.kind === 'transfer') return [];
  const given = command.from ?? (command.kind === 'create' ? (plan?.from ?? null) : null);
  if (given !== null) return [given];
  return command.kind === 'create' ? callerIdsFor(command.to, callerIds) : [];
};

/** What is asked of the limits for a command that dials somebody. */
export const askedOf = (
  call: Call,
  command: Dial,
  callerIds: readonly PhoneNumber[],
  rates: RateTable,
): DialAsked => {
  const { plan } = call;
  const isNewCall = command.kind === 'create';
  return {
    isNewCall,
    // Somebody who has asked to be called back is nobody's campaign.
    client: isNewCall && plan !== null && plan.client !== queueClient ? plan.client : null,
    purpose: plan?.purpose ?? 'transactional',
    // Whatever became of the attempts before, congestion too: they keep their own distance.
    isRetry: call.attempt > 1 || plan?.client === queueClient,
    callerIds: callerIdsOf(call, command, callerIds),
    perMinute:
      command.to.kind === 'phone' ? (rateFor(rates, command.to.number)?.perMinute ?? null) : 0,
    minutes: minutesOf(call, command),
  };
};
