import { randomUUID } from 'node:crypto';
import type { Faults } from '../control/faultsSchema.ts';
import type { Clock } from '../createClock.ts';
import type { Random } from '../createRandom.ts';
import type { HttpClient } from '../server/createHttpClient.ts';
import type { SimulatorOptions } from '../simulatorOptions.ts';
import type { WireLog } from '../watch/createWireLog.ts';
import { createEventBatch } from './createEventBatch.ts';
import type { EventSigner } from './createEventSigner.ts';
import { noteCallback } from './noteCallback.ts';
import type { CloudEvent } from './toCallbackEvent.ts';

const maxAnswerBytes = 64 * 1024;
const hourSeconds = 3600;
const reorderWindowMs = 30;
const pairWindowMs = 200;
const maxShuffled = 100;
const foreignAudience = '00000000-0000-4000-8000-00000000dead';

/** Posts events to callback addresses, with a token each, again and again if need be. */
export type CallbackSender = {
  readonly send: (url: string, event: CloudEvent) => void;
  /** Resolves when an event of this source has been posted, whatever the answer was. */
  readonly nextDelivery: (source: string) => Promise<void>;
};

type Parts = {
  readonly options: SimulatorOptions;
  readonly clock: Clock;
  readonly random: Random;
  readonly client: HttpClient;
  readonly signer: EventSigner;
  readonly faults: { current: Faults };
  readonly wire: WireLog;
};

type Posting = { readonly url: string; readonly events: readonly CloudEvent[] };
type Sign = () => Promise<Record<string, string>>;

async function toHeaders(parts: Parts): Promise<Record<string, string>> {
  const faults = parts.faults.current;
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  if (faults.unsigned) return headers;
  // Real time, whatever the simulated clock says: whoever checks the token has a clock of its own.
  const now = Math.floor(Date.now() / 1000);
  const token = await parts.signer.sign({
    issuer: faults.wrongIssuer ? 'https://issuer.invalid' : parts.options.issuer,
    audience: faults.wrongAudience ? foreignAudience : parts.options.audience,
    issuedAt: faults.expired ? now - hourSeconds : now,
  });
  return { ...headers, authorization: `Bearer ${token}` };
}

async function post(parts: Parts, sign: Sign, posting: Posting, attempt: number): Promise<void> {
  const { client, clock, options, wire } = parts;
  let sent = { at: clock.iso(), startMs: performance.now() };
  const noted = (status: number): void =>
    noteCallback(wire, posting.events, { ...sent, status, attempt });
  const again = (why: string): void => {
    const delayMs = options.callbackRetryDelaysMs[attempt - 1];
    options.log(`callback ${posting.events[0]?.type} not taken (${why}), attempt ${attempt}`);
    if (delayMs === undefined) return;
    clock.after(delayMs, () => void post(parts, sign, posting, attempt + 1));
  };
  try {
    const headers = await sign();
    sent = { at: clock.iso(), startMs: performance.now() };
    const answer = await client.send({
      method: 'POST',
      url: posting.url,
      headers,
      body: JSON.stringify(posting.events),
      timeoutMs: options.callbackTimeoutMs,
      maxBytes: maxAnswerBytes,
    });
    noted(answer.status);
    if (answer.status >= 500) again(String(answer.status));
    else if (answer.status >= 300) options.log(`callback refused with ${answer.status}`);
  } catch (error) {
    noted(0);
    again(error instanceof Error ? error.name : 'network error');
  }
}

function isDropped(faults: Faults, event: CloudEvent): boolean {
  const { drop } = faults;
  const name = event.type.slice(event.type.lastIndexOf('.') + 1);
  if (!drop?.events.includes(name) || drop.times === 0) return false;
  if (drop.times !== undefined) drop.times -= 1;
  return true;
}

function withExtras(faults: Faults, event: CloudEvent): CloudEvent[] {
  const copies = Array.from({ length: 1 + (faults.duplicate ?? 0) }, () => event);
  if (!faults.unknownEvent) return copies;
  const type = 'Microsoft.Communication.SomethingNew';
  return [...copies, { ...event, id: randomUUID(), type }];
}

/** Signing in a row keeps events in the order in which they happened. */
function createSign(parts: Parts): Sign {
  let lastSigned: Promise<unknown> = Promise.resolve();
  return () => {
    const signed = lastSigned.then(() => toHeaders(parts));
    lastSigned = signed;
    return signed;
  };
}

type PostAll = (postings: readonly Posting[]) => void;

/** Holds events back that a fault wants paired or shuffled; the others go at once. */
function createDispatch(parts: Parts, postAll: PostAll): (posting: Posting) => void {
  const { clock, faults, random } = parts;
  const pairs = createEventBatch<Posting>(clock, pairWindowMs, 2, (ready) => {
    const [first, second] = ready;
    if (first && second?.url === first.url) {
      postAll([{ url: first.url, events: [...first.events, ...second.events] }]);
    } else postAll(ready);
  });
  const shuffled = createEventBatch<Posting>(clock, reorderWindowMs, maxShuffled, (ready) =>
    postAll(random.shuffled(ready)),
  );
  return (posting) => {
    if (faults.current.twoInOne) pairs.add(posting);
    else if (faults.current.reorder) shuffled.add(posting);
    else postAll([posting]);
  };
}

export function createCallbackSender(parts: Parts): CallbackSender {
  const { clock, faults } = parts;
  const waiting = new Map<string, (() => void)[]>();
  const sign = createSign(parts);

  const delivered = ({ events }: Posting): void => {
    for (const { source } of events) {
      for (const resolve of waiting.get(source) ?? []) resolve();
      waiting.delete(source);
    }
  };
  const dispatch = createDispatch(parts, (postings) => {
    for (const posting of postings) {
      void post(parts, sign, posting, 1).then(() => delivered(posting));
    }
  });
  const send = (url: string, event: CloudEvent): void => {
    if (isDropped(faults.current, event)) return;
    for (const each of withExtras(faults.current, event)) {
      const posting = { url, events: [each] };
      const { delayMs } = faults.current;
      if (delayMs) clock.after(delayMs, () => dispatch(posting));
      else dispatch(posting);
    }
  };
  const nextDelivery = (source: string): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(source, [...(waiting.get(source) ?? []), resolve]);
    });
  return { send, nextDelivery };
}
