import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import type { Beginning } from '../engine/startCall.ts';
import type { Flow, FlowId } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import { listsOf } from '../flow/listsOf.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { outboundCallIdOf } from './callIdOf.ts';
import { beginCall, type Claim, type ClaimDeps, insertCall } from './claimCall.ts';
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
  client: string;
  idempotencyKey: string;
  requestHash: string;
  to: Party;
  flow: FlowId;
  from: PhoneNumber | null;
  variables: Readonly<Record<string, string>>;
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

/** The number that the called party sees; a user of the resource or of Teams needs none. */
const callerIdFor = (deps: PlaceDeps, request: PlaceRequest): PhoneNumber | null => {
  const [first] = deps.callerIds;
  if (request.from === null) {
    if (request.to.kind !== 'phone' || first !== undefined) return first ?? null;
    const message = 'No number to call from: send `from`, or set CALLER_ID.';
    throw new Refusal('noCallerId', 'from', message);
  }
  if (deps.callerIds.includes(request.from)) return request.from;
  const message =
    'This system does not call from that number; CALLER_ID lists the ones that it may use.';
  throw new Refusal('callerIdNotAllowed', 'from', message);
};

const claimFor = (deps: PlaceDeps, request: PlaceRequest): Claim => {
  const flow = flowFor(deps, request.flow);
  const from = callerIdFor(deps, request);
  const why = deps.mayDial(request.to);
  if (why !== null) throw new Refusal('numberNotAllowed', 'to', why);
  const { name, hash } = flow;
  const at = deps.clock.now();
  return {
    call: {
      id: idOf(deps, request),
      caller: from === null ? { kind: 'withheld' } : { kind: 'phone', number: from },
      called: request.to,
      lists: listsOf(deps.flowSet().lists, request.to),
      variables: request.variables,
      at,
    },
    beginning: { kind: 'create', flow: { name, hash }, from, callback: request.callback },
    flow,
    since: at,
    answerContext: null,
    origin: request.requestHash,
  };
};

const idOf = (deps: PlaceDeps, { client, idempotencyKey }: PlaceRequest): CallId =>
  outboundCallIdOf(deps.idKey, client, idempotencyKey);

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
 * then.
 */
export const placeCall = async (deps: PlaceDeps, request: PlaceRequest): Promise<Call> => {
  const owner = deps.clock.random();
  const claim = await claimOrCall(deps, request);
  if ('state' in claim) return claim;
  const claimed = await insertCall(deps, claim, owner);
  if (claimed.saved.row.origin !== request.requestHash) {
    const message =
      'This Idempotency-Key was used for another request; use a new key for a new call.';
    throw new Refusal('idempotencyConflict', 'Idempotency-Key', message);
  }
  await beginCall(deps, claim, claimed, owner);
  const saved = await deps.store.load(claimed.saved.row.call.id);
  return (saved ?? claimed.saved).row.call;
};
