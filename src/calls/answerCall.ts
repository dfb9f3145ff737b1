import { answerTimeoutMs } from '../engine/limits.ts';
import { listsOf } from '../flow/listsOf.ts';
import { routeFor } from '../policy/routeFor.ts';
import { inboundCallIdOf } from './callIdOf.ts';
import { beginCall, type ClaimDeps, insertCall } from './claimCall.ts';
import { type FallBackDeps, fallBack } from './fallBack.ts';
import type { Claim } from './firstRow.ts';
import type { IncomingCall } from './incomingCall.ts';
import { maskParty } from './maskNumber.ts';
import { measure } from './measure.ts';
import { type RouteDeps, type Taken, takeRoute } from './takeRoute.ts';

export type AnswerDeps = ClaimDeps & RouteDeps & FallBackDeps;

const claimOf = (deps: AnswerDeps, incoming: IncomingCall, taken: Taken, again: boolean): Claim => {
  const { caller, called, correlationId, eventId, occurredAt } = incoming;
  const lists = listsOf(deps.flowSet().lists, caller);
  const id = inboundCallIdOf(deps.idKey, correlationId, called, again ? eventId : null);
  return {
    call: { id, caller, called, lists, variables: {}, at: deps.clock.now() },
    beginning: taken.beginning,
    flow: taken.flow,
    since: occurredAt,
    answerContext: incoming.context,
    origin: eventId,
  };
};

const claimAndBegin = async (
  deps: AnswerDeps,
  incoming: IncomingCall,
  taken: Taken,
): Promise<void> => {
  const startedAt = deps.clock.now();
  const owner = deps.clock.random();
  let claim = claimOf(deps, incoming, taken, false);
  let claimed: Awaited<ReturnType<typeof insertCall>>;
  try {
    claimed = await insertCall(deps, claim, owner);
    const { row } = claimed.saved;
    // The call ended here once and was put back to us since: it is another call now.
    if (!claimed.isNew && row.call.state === 'ended' && row.origin !== incoming.eventId) {
      claim = claimOf(deps, incoming, taken, true);
      claimed = await insertCall(deps, claim, owner);
    }
  } catch (error) {
    await fallBack(deps, incoming, error);
    return;
  }
  try {
    await beginCall(deps, claim, claimed, owner, answerTimeoutMs);
  } finally {
    // Last, for the caller waits; the ids are what finds the call in the provider's own logs.
    const { correlationId: correlation, eventId: event } = incoming;
    measure(deps.log, {
      ...{ message: 'event taken', call: claim.call.id, type: 'IncomingCall' },
      ...{ result: claimed.isNew ? 'saved' : 'duplicate', conflicts: 0 },
      ...{ ms: deps.clock.now() - startedAt, event, correlation },
    });
  }
};

/** Takes an incoming call as its route says. However often it is delivered, it is answered once. */
export const answerCall = async (deps: AnswerDeps, incoming: IncomingCall): Promise<void> => {
  const flowSet = deps.flowSet();
  const lists = listsOf(flowSet.lists, incoming.caller);
  const { caller, called: to } = incoming;
  const action = routeFor(flowSet, { caller, called: to, lists, at: deps.clock.now() });
  const taken = takeRoute(deps, action);
  if (taken !== null) return claimAndBegin(deps, incoming, taken);
  const called = maskParty(deps.numberKey, incoming.called);
  deps.log('info', 'no route takes this call: it is left to others', { called });
};
