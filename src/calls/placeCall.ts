import type { Call } from '../engine/call.ts';
import { type CallId, later } from '../engine/ids.ts';
import type { Plan } from '../engine/plan.ts';
import type { Beginning } from '../engine/startCall.ts';
import type { Flow, FlowId } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import { listsOf } from '../flow/listsOf.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { outboundCallIdOf } from './callIdOf.ts';
import { beginCall, type Claim, type ClaimDeps, insertCall } from './claimCall.ts';
import { placeAnswerMs } from './limits.ts';
import { Refusal } from './refusal.ts';

export type PlaceDeps = ClaimDeps &
  Readonly<{
    flowSet: () => FlowSet;
    idKey: Uint8Array;
    /** The numbers that an outbound call may show, the default first. */
    callerIds: readonly PhoneNumber[];
  }>;

/**
 * A call that another service asks for. `requestHash` tells one body from another under the same
 * key.
 */
export type PlaceRequest = Readonly<{
  idempotencyKey: string;
  requestHash: string;
  to: Party;
  flow: FlowId;
  variables: Readonly<Record<string, string>>;
  plan: Plan;
  /** How much later than it could be it is dialled: for one of many, so that they do not crowd. */
  delayMs: number;
  /** For a call that somebody has asked for: where it begins, and the queue he is in. */
  callback: Extract<Beginning, { kind: 'create' }>['callback'];
}>;

const flowFor = (deps: PlaceDeps, name: FlowId): Flow => {
  const { flows } = deps.flowSet();
  const flow = Object.hasOwn(flows, name) ? flows[name] : undefined;
  if (flow !== undefined) return flow;
  const known = Object.keys(flows).join(', ');
  throw new Refusal(
    'unknownFlow',
    'flow',
    `There is no flow named "${name}"; there are: ${known}.`,
  );
};

/** The number that the called party sees, as long as none has been chosen by what is free. */
const callerIdFor = (
  { callerIds }: PlaceDeps,
  { to, plan: { from } }: PlaceRequest,
): PhoneNumber | null => {
  const [first] = callerIds;
  if (from === null) {
    if (to.kind !== 'phone' || first !== undefined) return first ?? null;
    const message = 'No number to call from: send `from`, or set CALLER_ID.';
    throw new Refusal('noCallerId', 'from', message);
  }
  if (callerIds.includes(from)) return from;
  const message =
    'This system does not call from that number; CALLER_ID lists the ones that it may use.';
  throw new Refusal('callerIdNotAllowed', 'from', message);
};

const idOf = (deps: PlaceDeps, { plan, idempotencyKey }: PlaceRequest): CallId =>
  outboundCallIdOf(deps.idKey, plan.client, idempotencyKey);

/**
 * What a request asks for, as a call to be claimed.
 * @throws Refusal when it can be told now that it will not be dialled
 */
export const claimFor = (deps: PlaceDeps, request: PlaceRequest): Claim => {
  const flow = flowFor(deps, request.flow);
  const from = callerIdFor(deps, request);
  const why = deps.mayDial(request.to);
  if (why !== null) throw new Refusal('numberNotAllowed', 'to', why.message);
  const at = deps.clock.now();
  const { name, hash } = flow;
  const { plan, callback, delayMs } = request;
  return {
    call: {
      id: idOf(deps, request),
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

/**
 * A request that would be refused today was taken once if its call is there: the same answer again.
 */
const claimOrCall = async (deps: PlaceDeps, request: PlaceRequest): Promise<Claim | Call> => {
  try {
    return claimFor(deps, request);
  } catch (error) {
    const saved = error instanceof Refusal ? await deps.store.load(idOf(deps, request)) : null;
    if (saved?.row.origin === request.requestHash) return saved.row.call;
    throw error;
  }
};

/**
 * Places a call, once for one idempotency key however often it is asked for; the call as it is
 * then. One that is due is dialled by whoever asks, who waits for six seconds at most.
 * @throws Refusal when it is not to be dialled; Error when storage fails, and then nothing is taken
 */
export const placeCall = async (deps: PlaceDeps, request: PlaceRequest): Promise<Call> => {
  const owner = deps.clock.random();
  const claim = await claimOrCall(deps, request);
  if ('state' in claim) return claim;
  const claimed = await insertCall(deps, claim, owner);
  const { call, origin } = claimed.saved.row;
  if (origin !== request.requestHash) {
    const message =
      'This Idempotency-Key was used for another request; use a new key for a new call.';
    throw new Refusal('idempotencyConflict', 'Idempotency-Key', message);
  }
  await beginCall(deps, claim, claimed, owner, placeAnswerMs);
  if (call.state === 'scheduled') return call;
  const saved = await deps.store.load(call.id);
  return (saved ?? claimed.saved).row.call;
};
