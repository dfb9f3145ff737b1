import { type CallId, later } from '../engine/ids.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import { listsOf } from '../flow/listsOf.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { callerIdFor } from './callerIdFor.ts';
import { outboundCallIdOf } from './callIdOf.ts';
import type { ClaimDeps } from './claimCall.ts';
import type { Claim } from './firstRow.ts';
import { flowFor } from './flowFor.ts';
import type { PlaceRequest } from './placeRequest.ts';
import { Refusal } from './refusal.ts';

export type PlaceDeps = ClaimDeps &
  Readonly<{
    flowSet: () => FlowSet;
    idKey: Uint8Array;
    /** The numbers that an outbound call may show, the default first. */
    callerIds: readonly PhoneNumber[];
  }>;

/** A call's id follows from who asked for it, and under which key. */
export const placedIdOf = (deps: PlaceDeps, { plan, idempotencyKey }: PlaceRequest): CallId =>
  outboundCallIdOf(deps.idKey, plan.client, idempotencyKey);

/**
 * What a request asks for, as a call to be claimed.
 * @throws Refusal when it can be told now that it will not be dialled
 */
export const claimFor = (deps: PlaceDeps, request: PlaceRequest): Claim => {
  const flow = flowFor(deps.flowSet(), request.flow);
  const from = callerIdFor(deps.callerIds, request.to, request.plan.from);
  const why = deps.mayDial(request.to);
  if (why !== null) throw new Refusal('numberNotAllowed', 'to', why.message);
  const at = deps.clock.now();
  const { name, hash } = flow;
  const { plan, callback, delayMs } = request;
  return {
    call: {
      id: placedIdOf(deps, request),
      caller: from === null ? { kind: 'withheld' } : { kind: 'phone', number: from },
      called: request.to,
      lists: listsOf(deps.flowSet().lists, request.to),
      variables: request.variables,
      at,
    },
    beginning: {
      kind: 'create',
      flow: { name, hash },
      ...{ plan, callback, earliest: later(at, delayMs) },
    },
    flow,
    since: at,
    answerContext: null,
    origin: request.requestHash,
  };
};
