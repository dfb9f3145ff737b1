import { randomUUID } from 'node:crypto';
import type { Connection } from '../calls/model.ts';
import { toMediaRow } from '../logs/toMediaRow.ts';
import type { World } from '../world.ts';
import { type EventDetails, toCallbackEvent } from './toCallbackEvent.ts';

/** Sends an event of a leg to its callback address, or to the one the operation named. */
export function emit(
  world: World,
  connection: Connection,
  name: string,
  details: EventDetails = {},
): void {
  const stamp = { id: randomUUID(), time: world.clock.iso() };
  const event = toCallbackEvent(connection, name, details, stamp);
  const media = toMediaRow(name, connection.conversation.correlationId, details.result);
  if (media) world.logs.write('ACSCallAutomationMediaSummary', media);
  world.callbacks.send(details.callbackUri ?? connection.callbackUri, event);
}
