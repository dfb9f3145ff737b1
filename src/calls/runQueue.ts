import type { Call } from '../engine/call.ts';
import { type Instant, later, ownEventId } from '../engine/ids.ts';
import { plainPlan } from '../engine/plainPlan.ts';
import type { Callback, Ticket } from '../engine/queue/queueState.ts';
import type { QueueName } from '../flow/queueName.ts';
import { allDone } from './allDone.ts';
import { callbackKeyOf, queueClient } from './callIdOf.ts';
import { changeQueue } from './changeQueue.ts';
import { handleCallEvent } from './handleCallEvent.ts';
import { offerNewsMs } from './limits.ts';
import { placeCall } from './placeCall.ts';
import { Refusal } from './refusal.ts';

export type RunQueueDeps = Parameters<typeof placeCall>[0];

const callbackLifeMs = 60_000;

/** A ticket that a call holds. */
type Held = Ticket & Readonly<{ call: Call['id'] }>;

const isHeld = (ticket: Ticket): ticket is Held => ticket.call !== null;

/** The caller in whose call an agent is now to be rung; told again, he knows. */
const tellOffer = async (deps: RunQueueDeps, name: QueueName, ticket: Held): Promise<void> => {
  if (ticket.agent === null) return;
  const { number, offer, agent } = ticket;
  const handled = await handleCallEvent(deps, ticket.call, {
    kind: 'AgentOffered',
    id: ownEventId('offered', offer),
    at: deps.clock.now(),
    note: '',
    ...{ queue: name, ticket: number, offer, agent },
  });
  if (handled === 'storm') throw new Error(`call ${ticket.call} is too busy to hear of an agent`);
};

const placeOf = (name: QueueName, { number, offer }: Ticket, at: Instant) => ({
  ...{ name, ticket: number, offer, since: at, position: 0, waitMs: 0 },
});

/** Calls somebody back, once for one offer; what policy refuses by now is given up. */
const placeBack = async (
  deps: RunQueueDeps,
  name: QueueName,
  ticket: Held,
  { number, from, flow, start, variables }: Callback,
): Promise<void> => {
  const at = deps.clock.now();
  const hasStart = start === 'end' || start in (deps.flowSet().flows[flow]?.steps ?? {});
  try {
    await placeCall(deps, {
      idempotencyKey: callbackKeyOf(name, ticket.offer),
      requestHash: callbackKeyOf(name, ticket.offer),
      to: { kind: 'phone', number },
      flow,
      variables,
      delayMs: 0,
      plan: {
        ...plainPlan(queueClient, at),
        from: from !== null && deps.callerIds.includes(from) ? from : null,
        // Nobody is called back long after he has got his turn: by then it is somebody else's.
        expiresAt: later(at, callbackLifeMs),
      },
      callback: {
        start: hasStart ? start : null,
        queue: placeOf(name, ticket, at),
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    deps.log('warn', `a callback is given up: ${error.message}`, { queue: name });
    const wish = { kind: 'leave', wasConnected: true } as const;
    await changeQueue(deps, name, { call: ticket.call, wish });
  }
};

/** A place that has been held for longer than anything takes: is its call still there? */
const lookUp = async (deps: RunQueueDeps, name: QueueName, ticket: Held): Promise<void> => {
  const call = (await deps.store.load(ticket.call))?.row.call ?? null;
  if (call !== null && call.state !== 'ended' && call.queue?.name === name) return;
  const wasConnected = call !== null && 'connectedAt' in call && call.connectedAt !== null;
  await changeQueue(deps, name, { call: ticket.call, wish: { kind: 'leave', wasConnected } });
};

const look = async (deps: RunQueueDeps, name: QueueName, ticket: Held): Promise<void> => {
  const now = deps.clock.now();
  if (ticket.until < now) return lookUp(deps, name, ticket);
  if (ticket.state !== 'offered' || now - ticket.since > offerNewsMs) return;
  const { callback, offer } = ticket;
  return callback !== null && callback.placedFor === offer
    ? placeBack(deps, name, ticket, callback)
    : tellOffer(deps, name, ticket);
};

/**
 * Does for a queue whatever is to be done: gives agents who are free to whoever is first, rings
 * for whom that has just been decided, calls back whose turn it is, frees places of calls that are
 * gone. Whoever does it, and however often, it is done once.
 */
export const runQueue = async (deps: RunQueueDeps, name: QueueName): Promise<void> => {
  const { queue } = await changeQueue(deps, name, null);
  await allDone(queue.tickets.filter(isHeld).map((ticket) => look(deps, name, ticket)));
};
