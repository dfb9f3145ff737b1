import type { ProviderEvent } from '../engine/event.ts';
import type { Arrival } from './envelope.ts';
import { fromEnvelope } from './fromEnvelope.ts';
import { fromLegEvent } from './fromLegEvent.ts';
import { fromMediaEvent } from './fromMediaEvent.ts';

/** An event that changes nothing: of a type that the house has no use for, or not readable. */
export type NotUnderstood = Readonly<{ kind: 'notUnderstood'; type: string }>;

/** One callback event, in the house's words. */
export const fromCallbackEvent = (
  raw: unknown,
  arrival: Arrival,
): ProviderEvent | NotUnderstood => {
  const envelope = fromEnvelope(raw, arrival);
  if ('unreadable' in envelope) return { kind: 'notUnderstood', type: envelope.unreadable };
  return (
    fromLegEvent(envelope) ??
    fromMediaEvent(envelope) ?? { kind: 'notUnderstood', type: envelope.type.slice(0, 100) }
  );
};
