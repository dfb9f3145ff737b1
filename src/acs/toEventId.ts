import { createHash } from 'node:crypto';
import type { EventId } from '../engine/ids.ts';

/** Longer than any id that the service makes; a longer one is told apart by its hash. */
const maxEventIdLength = 200;

/** An event's id as the service writes it, of bounded length. */
export const toEventId = (id: string): EventId =>
  // The one place where a foreign id becomes an event's id.
  (id.length <= maxEventIdLength
    ? id
    : createHash('sha256').update(id).digest('base64url')) as EventId;
