import type { Plan } from '../engine/plan.ts';
import { planFor } from '../policy/planFor.ts';
import { variableMistakes } from '../policy/variableMistakes.ts';
import { type ZoneTable, zonesOf } from '../policy/zonesOf.ts';
import type { CallAsked } from './callAsked.ts';
import type { PlaceDeps } from './claimFor.ts';
import { type FieldError, Refusal } from './refusal.ts';

export type PlanDeps = Pick<PlaceDeps, 'flowSet' | 'clock'> &
  Readonly<{
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

const flowMistakes = (deps: PlanDeps, { flow, variables }: CallAsked): readonly FieldError[] => {
  const { flows } = deps.flowSet();
  const found = Object.hasOwn(flows, flow) ? flows[flow] : undefined;
  // That there is no such flow is told by whoever places the call.
  return found === undefined ? [] : variableMistakes(found, variables);
};

const targetMistakes = async (
  { checkTarget }: PlanDeps,
  { wishes: { statusUrl } }: CallAsked,
): Promise<readonly FieldError[]> => {
  const wrong = statusUrl === null ? null : await checkTarget(statusUrl);
  return wrong === null ? [] : [{ field: 'statusUrl', message: wrong }];
};

/**
 * The plan of a call, all that was written having been looked at.
 * @throws Refusal `badRequest` that names everything that makes no sense
 */
export const planCall = async (deps: PlanDeps, client: string, asked: CallAsked): Promise<Plan> => {
  const { to, wishes } = asked;
  const planned = planFor({
    client,
    wishes,
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
