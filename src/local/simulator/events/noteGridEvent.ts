import type { WireLog } from '../watch/createWireLog.ts';
import { type Delivered, toDelivery } from './noteCallback.ts';
import type { GridEvent } from './toGridEvent.ts';

/** Notes that an event of Event Grid went to the app, if it is about a call. */
export function noteGridEvent(wire: WireLog, event: GridEvent, delivered: Delivered): void {
  const { about, type } = event;
  if (about === undefined) return;
  wire.add(about, { ...toDelivery(delivered), name: type.slice(type.lastIndexOf('.') + 1) });
}
