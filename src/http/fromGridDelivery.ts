import * as z from 'zod';
import { fromJsonBody } from './fromJsonBody.ts';
import { RequestError } from './requestError.ts';

/** What Event Grid posts: events, or the question whether they are wanted. */
export type GridDelivery =
  | Readonly<{ kind: 'events'; events: readonly unknown[] }>
  | Readonly<{ kind: 'validation'; code: string }>;

/** Event Grid delivers at most 1 MB at once, and a single event of as much. */
const maxBodyBytes = 1_572_864;
/** They are handled side by side, each with its callers waiting. */
const maxEvents = 100;
const maxCodeLength = 500;

const validation = z.object({
  eventType: z.literal('Microsoft.EventGrid.SubscriptionValidationEvent'),
  data: z.object({ validationCode: z.string().min(1).max(maxCodeLength) }),
});

/**
 * The events of a delivery in either schema, one or a list of them.
 * @throws RequestError when it is not JSON, or too large
 */
export const fromGridDelivery = (body: Uint8Array): GridDelivery => {
  const content = fromJsonBody(body, maxBodyBytes);
  const events: readonly unknown[] = Array.isArray(content) ? content : [content];
  if (events.length > maxEvents) {
    const message = `The delivery has ${events.length} events; ${maxEvents} are allowed.`;
    throw new RequestError('tooLarge', message);
  }
  const asked = validation.safeParse(events.length === 1 ? events[0] : null);
  return asked.success
    ? { kind: 'validation', code: asked.data.data.validationCode }
    : { kind: 'events', events };
};
