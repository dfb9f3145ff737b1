import type { CallId } from '../engine/ids.ts';
import { formatParty, type Party } from '../flow/party.ts';
import type { QueueName } from '../flow/queueName.ts';
import { hmacOf } from './hmacOf.ts';

/**
 * A call's id is a keyed hash of what makes it the same call, so that the same request can only
 * ever make the same call. The key is the first one and is never rotated. No id begins with a
 * hyphen, for people paste ids into command lines, where it would begin an option.
 */
const callIdOf = (key: Uint8Array, what: string): CallId =>
  hmacOf(key, what).slice(0, 22).replace(/^-/, '_') as CallId;

/**
 * All legs of one call share a correlation id, so the identity that was called is part of it.
 * `again` is the id of the event that brought back a call which had ended here before.
 */
export const inboundCallIdOf = (
  key: Uint8Array,
  correlation: string,
  called: Party,
  again: string | null,
): CallId =>
  callIdOf(
    key,
    `inbound|${correlation}|${formatParty(called)}${again === null ? '' : `|${again}`}`,
  );

/** No client of the API has this name, so that none can ask for a call that a queue places. */
export const queueClient = '|queue';

export const callbackKeyOf = (queue: QueueName, offer: number): string => `${queue}|${offer}`;

/** The id of the call that is placed for an offer of a queue. */
export const callbackCallIdOf = (key: Uint8Array, queue: QueueName, offer: number): CallId =>
  outboundCallIdOf(key, queueClient, callbackKeyOf(queue, offer));

/** `client` is the name of the API client, whose idempotency keys are its own. */
export const outboundCallIdOf = (key: Uint8Array, client: string, idempotencyKey: string): CallId =>
  callIdOf(key, `outbound|${client}|${idempotencyKey}`);
