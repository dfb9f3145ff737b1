import type { Clock } from '../createClock.ts';
import type { HttpClient } from '../server/createHttpClient.ts';
import type { SimulatorOptions, Subscription } from '../simulatorOptions.ts';
import type { WireLog } from '../watch/createWireLog.ts';
import { isWanted } from './isWanted.ts';
import { noteGridEvent } from './noteGridEvent.ts';
import { shakeHands } from './shakeHands.ts';
import { type GridEvent, toGridEvent } from './toGridEvent.ts';

const maxAnswerBytes = 64 * 1024;
const maxSubscriptions = 100;
/** Answers after which Event Grid does not try again. */
const finalStatuses: readonly number[] = [400, 401, 403, 413];

/** Event Grid as a resource's subscriptions see it. */
export type EventGrid = {
  /** Delivers to every subscription of the type, `copies` at a time. */
  readonly publish: (event: GridEvent, copies: number) => void;
  /** Does the handshake, then keeps the subscription; a text says why it was refused. */
  readonly subscribe: (subscription: Subscription) => Promise<string | undefined>;
  readonly list: () => readonly Subscription[];
  /** Whether there was one of that name. */
  readonly unsubscribe: (name: string) => boolean;
};

type Parts = {
  readonly options: SimulatorOptions;
  readonly clock: Clock;
  readonly client: HttpClient;
  readonly wire: WireLog;
};

type Entry = { readonly subscription: Subscription; isValidated: boolean };
type Delivery = { readonly entry: Entry; readonly event: GridEvent; readonly untilMs: number };

async function attempt(parts: Parts, { entry, event }: Delivery, count: number): Promise<number> {
  const { client, options } = parts;
  const { subscription } = entry;
  if (!entry.isValidated) {
    const refusal = await shakeHands(client, subscription, options.eventGridTimeoutMs);
    if (refusal !== undefined) {
      options.log(`event subscription "${subscription.name}" is not valid: ${refusal}`);
      return 0;
    }
    entry.isValidated = true;
  }
  const isGrid = subscription.schema === 'eventGrid';
  const answer = await client.send({
    method: 'POST',
    url: subscription.endpoint,
    headers: {
      ...subscription.headers,
      'content-type': isGrid
        ? 'application/json; charset=utf-8'
        : 'application/cloudevents-batch+json; charset=utf-8',
      'aeg-event-type': 'Notification',
      'aeg-subscription-name': subscription.name.toUpperCase(),
      'aeg-delivery-count': String(count - 1),
    },
    body: JSON.stringify([toGridEvent(event, subscription.schema)]),
    timeoutMs: options.eventGridTimeoutMs,
    maxBytes: maxAnswerBytes,
  });
  return answer.status;
}

async function deliver(parts: Parts, delivery: Delivery, count: number): Promise<void> {
  const { clock, options, wire } = parts;
  const at = clock.iso();
  const startMs = performance.now();
  const status = await attempt(parts, delivery, count).catch(() => 0);
  noteGridEvent(wire, delivery.event, { at, startMs, status, attempt: count });
  if ((status >= 200 && status <= 204) || finalStatuses.includes(status)) return;
  options.log(`${delivery.event.type} not taken (${status || 'no answer'}), attempt ${count}`);
  const delayMs = options.eventGridRetryDelaysMs[count - 1];
  if (delayMs === undefined || clock.now() + delayMs > delivery.untilMs) return;
  clock.after(delayMs, () => void deliver(parts, delivery, count + 1));
}

/** Subscriptions given at the start shake hands at their first delivery: the app may come later. */
export function createEventGrid(parts: Parts): EventGrid {
  const { clock, options } = parts;
  const entries = new Map<string, Entry>();
  for (const subscription of options.subscriptions) {
    entries.set(subscription.name, { subscription, isValidated: false });
  }

  const publish = (event: GridEvent, copies: number): void => {
    const untilMs = clock.now() + options.eventGridTtlMs;
    for (const entry of entries.values()) {
      if (!isWanted(entry.subscription, event)) continue;
      const delivery = { entry, event, untilMs };
      for (let copy = 0; copy < copies; copy += 1) void deliver(parts, delivery, 1);
    }
  };

  const subscribe = async (subscription: Subscription): Promise<string | undefined> => {
    if (entries.size >= maxSubscriptions && !entries.has(subscription.name)) {
      return `there are ${maxSubscriptions} subscriptions already`;
    }
    const refusal = await shakeHands(parts.client, subscription, options.eventGridTimeoutMs);
    if (refusal === undefined) {
      entries.set(subscription.name, { subscription, isValidated: true });
    }
    return refusal;
  };
  return {
    publish,
    subscribe,
    list: () => Array.from(entries.values(), ({ subscription }) => subscription),
    unsubscribe: (name) => entries.delete(name),
  };
}
