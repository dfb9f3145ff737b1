import * as z from 'zod';
import type { CorrelationId, IncomingCall } from '../calls/incomingCall.ts';
import type { Instant } from '../engine/ids.ts';
import { fromIdentifier } from './fromIdentifier.ts';
import { incomingCallEvent } from './incomingCallEvent.ts';
import { toEventId } from './toEventId.ts';

export type IncomingCallResult =
  | Readonly<{ kind: 'incomingCall'; call: IncomingCall }>
  /** Some other event that a subscription may bring. */
  | Readonly<{ kind: 'otherEvent'; type: string }>
  | Readonly<{ kind: 'malformed'; problem: string }>;

const incomingCallType = 'Microsoft.Communication.IncomingCall';
/** Event Grid's own schema, or CloudEvents: the subscription decides. */
const typed = z.object({
  eventType: z.string().max(200).optional(),
  type: z.string().max(200).optional(),
});

const malformed = (problem: string): IncomingCallResult => ({ kind: 'malformed', problem });

/**
 * One event of Event Grid, in either schema, as a call; the problem of a malformed one holds no
 * secret.
 */
export const fromIncomingCall = (raw: unknown): IncomingCallResult => {
  const envelope = typed.safeParse(raw).data;
  const type = envelope?.eventType ?? envelope?.type;
  if (type === undefined) return malformed('an event without a type');
  if (type !== incomingCallType) return { kind: 'otherEvent', type };
  const parsed = incomingCallEvent.safeParse(raw);
  if (!parsed.success) return malformed(z.prettifyError(parsed.error));
  const { id, data } = parsed.data;
  const at = parsed.data.eventTime ?? parsed.data.time;
  if (at === undefined) return malformed('an event without a time');
  const called = fromIdentifier(data.to);
  if (called.kind === 'unsupported')
    return malformed(`a call to an identity of kind ${called.identity}, which is not supported`);
  const caller = fromIdentifier(data.from);
  // The brands are given here, where the service's words have just been checked.
  const call: IncomingCall = {
    eventId: toEventId(id),
    occurredAt: Date.parse(at) as Instant,
    // A caller whom the house has no word for is served like one who withholds the number.
    caller: caller.kind === 'unsupported' ? { kind: 'withheld' } : caller,
    called,
    correlationId: data.correlationId as CorrelationId,
    context: data.incomingCallContext,
  };
  return { kind: 'incomingCall', call };
};
