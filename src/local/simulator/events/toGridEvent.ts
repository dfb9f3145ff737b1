import type { Subscription } from '../simulatorOptions.ts';

/** An Event Grid event before a subscription's schema is put on it. */
export type GridEvent = {
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly type: string;
  /** ISO 8601. */
  readonly time: string;
  readonly data: unknown;
  /** The correlation id of the call that it is about, for our own eyes. */
  readonly about?: string;
};

/** Writes the event as Event Grid would for a subscription of that schema. */
export function toGridEvent(event: GridEvent, schema: Subscription['schema']): unknown {
  const { id, topic, subject, type, time, data } = event;
  if (schema === 'cloudEvents') {
    return { id, source: topic, subject, data, type, specversion: '1.0', time };
  }
  return {
    id,
    topic,
    subject,
    data,
    eventType: type,
    dataVersion: '1.0',
    metadataVersion: '1',
    eventTime: time,
  };
}
