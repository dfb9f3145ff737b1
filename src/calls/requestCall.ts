import type { Call } from '../engine/call.ts';
import type { Plan } from '../engine/plan.ts';
import { planFor } from '../policy/planFor.ts';
import { variableMistakes } from '../policy/variableMistakes.ts';
import { type ZoneTable, zonesOf } from '../policy/zonesOf.ts';
import { type CallAsked, createFor, placeRequestFor } from './callAsked.ts';
import { outboundCallIdOf } from './callIdOf.ts';
import type { PlaceDeps } from './claimFor.ts';
import { placeCall } from './placeCall.ts';
import { type FieldError, Refusal } from './refusal.ts';
import { suppressedRefusal } from './suppressedRefusal.ts';
import type { SuppressedStore } from './suppressedStore.ts';

export type RequestDeps = PlaceDeps &
  Readonly<{
    suppressed: SuppressedStore;
    /** Why an address may not be told of a call; null if it may. */
    checkTarget: (url: string) => Promise<string | null>;
    zones: () => ZoneTable;
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
  const { to } = asked;
  const planned = planFor({
    client,
    wishes: asked.wishes,
    zones: () => (to.kind === 'phone' ? zonesOf(deps.zones(), to.number) : []),
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
    const refused = await suppressedRefusal(deps, createFor(asked));
    if (refused !== null) throw new Refusal('doNotCall', 'to', refused.message);
    return await placeCall(deps, placeRequestFor(asked, plan, delayMs));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const id = outboundCallIdOf(deps.idKey, client, asked.idempotencyKey);
    const saved = await deps.store.load(id);
    if (saved?.row.origin === asked.requestHash) return saved.row.call;
    throw error;
  }
};
