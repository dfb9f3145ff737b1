import type { Call } from '../engine/call.ts';
import type { Plan } from '../engine/plan.ts';
import type { FlowId } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { CallWishes } from '../policy/callWishes.ts';
import { planFor } from '../policy/planFor.ts';
import { variableMistakes } from '../policy/variableMistakes.ts';
import { outboundCallIdOf } from './callIdOf.ts';
import { type PlaceDeps, type PlaceRequest, placeCall } from './placeCall.ts';
import { type FieldError, Refusal } from './refusal.ts';
import type { SuppressedStore } from './suppressedStore.ts';

export type RequestDeps = PlaceDeps &
  Readonly<{
    suppressed: SuppressedStore;
    /** Why an address may not be told of a call; null if it may. */
    checkTarget: (url: string) => Promise<string | null>;
    /** The zones that a number may be in; none when nothing is known. */
    zonesOf: (number: PhoneNumber) => readonly string[];
  }>;

/** A call that a client asks for. `requestHash` tells one body from another under the same key. */
export type CallAsked = Readonly<{
  idempotencyKey: string;
  requestHash: string;
  to: Party;
  flow: FlowId;
  variables: Readonly<Record<string, string>>;
  wishes: CallWishes;
}>;

const badRequest = (errors: readonly FieldError[]): Refusal =>
  new Refusal(
    'badRequest',
    errors[0]?.field ?? null,
    errors.map(({ message }) => message).join(' '),
    errors,
  );

const flowMistakes = (deps: RequestDeps, { flow, variables }: CallAsked): readonly FieldError[] => {
  const { flows } = deps.flowSet();
  const found = Object.hasOwn(flows, flow) ? flows[flow] : undefined;
  // That there is no such flow is told by whoever places the call.
  return found === undefined ? [] : variableMistakes(found, variables);
};

const targetMistakes = async (
  { checkTarget }: RequestDeps,
  { wishes: { statusUrl } }: CallAsked,
): Promise<readonly FieldError[]> => {
  const wrong = statusUrl === null ? null : await checkTarget(statusUrl);
  return wrong === null ? [] : [{ field: 'statusUrl', message: wrong }];
};

/**
 * The plan of a call, all that was written having been looked at.
 * @throws Refusal `badRequest` that names everything that makes no sense
 */
export const planCall = async (
  deps: RequestDeps,
  client: string,
  asked: CallAsked,
): Promise<Plan> => {
  const planned = planFor({
    client,
    wishes: asked.wishes,
    zones: asked.to.kind === 'phone' ? deps.zonesOf(asked.to.number) : [],
    now: deps.clock.now(),
  });
  const mistakes = [
    ...flowMistakes(deps, asked),
    ...(planned.ok ? [] : planned.mistakes),
    ...(await targetMistakes(deps, asked)),
  ];
  if (mistakes.length === 0 && planned.ok) return planned.plan;
  throw badRequest(mistakes);
};

/** Why a party is not to be called, for people to read; null when nobody has asked for that. */
export const suppressionOf = async (
  { suppressed }: Pick<RequestDeps, 'suppressed'>,
  party: Party,
): Promise<string | null> => {
  const found = party.kind === 'phone' ? await suppressed.find(party.number) : null;
  if (found === null) return null;
  const day = new Date(found.at).toISOString().slice(0, 10);
  return `The number has been on the do-not-call list since ${day}: ${found.reason}`;
};

/** What is to be placed, its plan being made; `delayMs` as in `PlaceRequest`. */
export const placeRequestFor = (asked: CallAsked, plan: Plan, delayMs: number): PlaceRequest => {
  const { idempotencyKey, requestHash, to, flow, variables } = asked;
  return { idempotencyKey, requestHash, to, flow, variables, callback: null, plan, delayMs };
};

/**
 * Places a call for a client, at least `delayMs` from now. What would be refused today was taken
 * once if its call is there: the same answer again.
 * @throws Refusal
 */
export const requestCall = async (
  deps: RequestDeps,
  client: string,
  asked: CallAsked,
  delayMs: number,
): Promise<Call> => {
  try {
    const plan = await planCall(deps, client, asked);
    const suppression = await suppressionOf(deps, asked.to);
    if (suppression !== null) throw new Refusal('doNotCall', 'to', suppression);
    return await placeCall(deps, placeRequestFor(asked, plan, delayMs));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const id = outboundCallIdOf(deps.idKey, client, asked.idempotencyKey);
    const saved = await deps.store.load(id);
    if (saved?.row.origin === asked.requestHash) return saved.row.call;
    throw error;
  }
};
