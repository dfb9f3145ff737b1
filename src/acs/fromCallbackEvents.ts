import type { ProviderEvent } from '../engine/event.ts';
import type { Arrival } from './envelope.ts';
import { fromCallbackEvent } from './fromCallbackEvent.ts';

/** The service sends one event a request; more than this is not from the service. */
const maxEventsPerRequest = 100;

export type CallbackEvents = Readonly<{
  events: readonly ProviderEvent[];
  /** The types of the events that change nothing, for the log. */
  notUnderstood: readonly string[];
}>;

/**
 * The body of a callback request: an array of CloudEvents, or a single one. Nothing in it is an
 * error: what is not understood now would not be understood when it is delivered again.
 */
export const fromCallbackEvents = (body: unknown, arrival: Arrival): CallbackEvents => {
  const all: readonly unknown[] = Array.isArray(body) ? body : [body];
  const events: ProviderEvent[] = [];
  const notUnderstood: string[] = [];
  for (const raw of all.slice(0, maxEventsPerRequest)) {
    const event = fromCallbackEvent(raw, arrival);
    if (event.kind === 'notUnderstood') notUnderstood.push(event.type);
    else events.push(event);
  }
  if (all.length > maxEventsPerRequest)
    notUnderstood.push(`${all.length - maxEventsPerRequest} events past the limit of a request`);
  return { events, notUnderstood };
};
