import type { CallId, Instant } from '../../../src/engine/ids.ts';
import type { CallbackCallId } from '../../../src/engine/queue/assignAgents.ts';
import {
  type Asked,
  decideQueue,
  type QueueDecision,
} from '../../../src/engine/queue/decideQueue.ts';
import {
  type Callback,
  emptyQueue,
  type QueueState,
} from '../../../src/engine/queue/queueState.ts';
import type { Wish } from '../../../src/engine/queue/wish.ts';
import type { FlowId } from '../../../src/flow/flow.ts';
import { type Party, parseParty } from '../../../src/flow/party.ts';
import { parsePhoneNumber } from '../../../src/flow/phoneNumber.ts';
import type { QueueName } from '../../../src/flow/queueName.ts';

const partyOf = (text: string): Party => {
  const party = parseParty(text);
  if (party === null) throw new Error(`not a party: ${text}`);
  return party;
};

export const sales = 'sales' as QueueName;
export const ann = partyOf('+14255550101');
export const bob = partyOf('+14255550102');
export const startedAt = Date.UTC(2026, 10, 24, 18) as Instant;
export const callId = (name: string): CallId => name as CallId;
export const callbackId: CallbackCallId = (offer) => callId(`back-${offer}`);

export const joining = (agents: readonly Party[] = [ann, bob]): Wish => ({
  kind: 'join',
  agents,
  maxLength: 10,
  waitMs: 600_000,
});

export const callbackTo = (digits: string, askedBy: string): Callback => {
  const number = parsePhoneNumber(digits);
  if (number === null) throw new Error(`not a number: ${digits}`);
  return {
    number,
    from: null,
    flow: 'sales-queue' as FlowId,
    start: 'end',
    variables: {},
    askedBy: callId(askedBy),
    attempts: 0,
    tries: 2,
    retryMs: 300_000,
    placedFor: 0,
  };
};

/** A queue to which things happen one after another, each a second after the one before. */
export const queueAfter = (...wishes: readonly (readonly [string, Wish])[]) => {
  let queue: QueueState = emptyQueue(sales);
  let at = startedAt;
  let last: QueueDecision | null = null;
  for (const [call, wish] of wishes) {
    at = (at + 1_000) as Instant;
    last = decideQueue(queue, { call: callId(call), wish }, at, callbackId);
    queue = last.queue;
  }
  const then = (asked: Asked, ms = 1_000): QueueDecision =>
    decideQueue(queue, asked, (at + ms) as Instant, callbackId);
  return {
    queue,
    last,
    at,
    then,
    asks: (call: string, wish: Wish, ms = 1_000) => then({ call: callId(call), wish }, ms),
  };
};
