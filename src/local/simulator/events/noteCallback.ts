import * as z from 'zod';
import type { WireLog } from '../watch/createWireLog.ts';
import type { CloudEvent } from './toCallbackEvent.ts';

/** How a delivery went. */
export type Delivered = {
  readonly at: string;
  /** By the clock of `performance`. */
  readonly startMs: number;
  readonly status: number;
  /** From 1. */
  readonly attempt: number;
};

const shownIdLength = 8;

const about = z.object({
  correlationId: z.string(),
  callConnectionId: z.string(),
  resultInformation: z
    .object({ code: z.number(), subCode: z.number(), message: z.string() })
    .optional(),
});

/** What every note of a delivery says. */
export function toDelivery({ at, startMs, status, attempt }: Delivered) {
  const ms = Math.round(performance.now() - startMs);
  return { at, way: 'toApp' as const, status, ms, ...(attempt > 1 ? { attempt } : {}) };
}

/** Notes that events went to the app. */
export function noteCallback(
  wire: WireLog,
  events: readonly CloudEvent[],
  delivered: Delivered,
): void {
  for (const { type, data } of events) {
    const read = about.safeParse(data);
    if (!read.success) continue;
    const { callConnectionId, correlationId, resultInformation } = read.data;
    wire.bindLeg(callConnectionId, correlationId);
    wire.add(correlationId, {
      ...toDelivery(delivered),
      name: type.slice(type.lastIndexOf('.') + 1),
      ...resultInformation,
      leg: callConnectionId.slice(0, shownIdLength),
    });
  }
}
