import type { EventId, Instant } from '../engine/ids.ts';
import type { Brand } from '../flow/brand.ts';
import type { Party } from '../flow/party.ts';

/** The provider's name for one conversation, shared by all of its legs. Opaque. */
export type CorrelationId = Brand<string, 'CorrelationId'>;

/** Somebody calls; nothing has been decided about it yet. */
export type IncomingCall = Readonly<{
  /** A redelivery has the same id; the same caller redirected to us again has another. */
  eventId: EventId;
  /** When the call began to ring. */
  occurredAt: Instant;
  caller: Party;
  called: Party;
  correlationId: CorrelationId;
  /** The provider's ticket to answer, reject or redirect the call: a secret, never logged. */
  context: string;
}>;
