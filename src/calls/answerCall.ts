import type { Redirect } from '../engine/command.ts';
import type { CommandNumber } from '../engine/ids.ts';
import type { Beginning } from '../engine/startCall.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { RouteAction } from '../flow/route.ts';
import { routeFor } from '../flow/routeFor.ts';
import { inboundCallIdOf } from './callIdOf.ts';
import { beginCall, type Claim, type ClaimDeps, insertCall } from './claimCall.ts';
import type { IncomingCall } from './incomingCall.ts';
import { maskParty } from './maskNumber.ts';
import { idempotencyIdOf } from './orderFor.ts';
import type { Log } from './ports.ts';

export type AnswerDeps = ClaimDeps &
  Readonly<{
    flowSet: () => FlowSet;
    idKey: Uint8Array;
    fallbackNumber: PhoneNumber | null;
    log: Log;
  }>;

type Taken = Readonly<{ beginning: Beginning; flow: Flow | null }>;

/** What a route makes of a call; null when the call is not ours to touch. */
const take = (deps: AnswerDeps, action: RouteAction): Taken | null => {
  switch (action.kind) {
    case 'flow': {
      const flow = deps.flowSet().flows[action.flow];
      if (flow === undefined)
        throw new Error(`a route names the flow ${action.flow}, not deployed`);
      const { name, hash } = flow;
      return { beginning: { kind: 'answer', flow: { name, hash } }, flow };
    }
    case 'redirect': {
      const why = deps.mayDial(action.to);
      if (why === null) return { beginning: action, flow: null };
      deps.log('error', `a route redirects to where nobody may be dialled: ${why}`);
      return { beginning: { kind: 'reject', reason: 'forbidden' }, flow: null };
    }
    case 'reject':
      return { beginning: action, flow: null };
    case 'ignore':
      return null;
    default:
      return action satisfies never;
  }
};

const claimOf = (deps: AnswerDeps, incoming: IncomingCall, taken: Taken, again: boolean): Claim => {
  const { caller, called, correlationId, eventId, occurredAt } = incoming;
  const id = inboundCallIdOf(deps.idKey, correlationId, called, again ? eventId : null);
  return {
    call: { id, caller, called, variables: {}, at: deps.clock.now() },
    beginning: taken.beginning,
    flow: taken.flow,
    since: occurredAt,
    answerContext: incoming.context,
    origin: eventId,
  };
};

/**
 * The one way out when the call cannot be claimed; throws where there is none, so that it is
 * redelivered.
 */
const fallBack = async (deps: AnswerDeps, incoming: IncomingCall, why: unknown): Promise<void> => {
  const { called, caller, context, correlationId, occurredAt } = incoming;
  const number = deps.fallbackNumber;
  const isOwn = called.kind === 'phone' && called.number === number;
  if (number === null || isOwn || caller.kind === 'voip' || caller.kind === 'teams') throw why;
  const to = { kind: 'phone', number } as const;
  const command: Redirect = { kind: 'redirect', n: 0 as CommandNumber, to };
  const id = inboundCallIdOf(deps.idKey, correlationId, called, null);
  const execution = await deps.gateway.execute({
    command,
    connection: null,
    party: caller,
    callbackUrl: deps.callbackBaseUrl,
    answerContext: context,
    idempotencyKey: idempotencyIdOf(id, command),
    firstSent: occurredAt,
  });
  deps.log('error', 'storage is down: the call goes to the fallback number', {
    call: id,
    result: execution.kind,
    why: String(why),
  });
  if (execution.kind === 'unknown') throw why;
};

const claimAndBegin = async (
  deps: AnswerDeps,
  incoming: IncomingCall,
  taken: Taken,
): Promise<void> => {
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
  await beginCall(deps, claim, claimed, owner);
};

/** Takes an incoming call as its route says. However often it is delivered, it is answered once. */
export const answerCall = async (deps: AnswerDeps, incoming: IncomingCall): Promise<void> => {
  const taken = take(deps, routeFor(deps.flowSet().routes, incoming.called));
  if (taken !== null) return claimAndBegin(deps, incoming, taken);
  const called = maskParty(deps.numberKey, incoming.called);
  deps.log('info', 'no route takes this call: it is left to others', { called });
};
