import type { Invocation } from '../app/createInvoker.ts';
import type { GridEvent } from './parseEvents.ts';

const reason = 'Event Grid event';

function invocation(json: unknown, data: unknown): Invocation {
  const triggerMetadata = { data: { json: JSON.stringify(data) } };
  return { data: { json: JSON.stringify(json) }, triggerMetadata, reason };
}

/** One invocation for each event of a delivery, or one for all where the function takes many. */
export function eventInvocations(
  events: readonly GridEvent[],
  many: boolean,
): readonly Invocation[] {
  if (!many) return events.map((event) => invocation(event, event.data ?? null));
  return [
    invocation(
      events,
      events.map((event) => event.data ?? null),
    ),
  ];
}
