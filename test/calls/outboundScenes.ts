import { dialDue } from '../../src/calls/dialDue.ts';
import type { Handled } from '../../src/calls/handleCallEvent.ts';
import { placeCall } from '../../src/calls/placeCall.ts';
import type { PlaceRequest } from '../../src/calls/placeRequest.ts';
import type { Call } from '../../src/engine/call.ts';
import type { Cause, LegEvent } from '../../src/engine/event.ts';
import { type CallId, type ConnectionId, later } from '../../src/engine/ids.ts';
import type { Plan, Retry } from '../../src/engine/plan.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { planOf } from '../engine/dialing/plans.ts';
import { memoryWorld } from './memoryWorld.ts';
import { handle, newEventId } from './scenes.ts';
import { createTestLedger, type TestLedger } from './testLedger.ts';
import { number, party, type World } from './world.ts';

export type OutboundWorld = World & Readonly<{ ledger: TestLedger }>;

/** Everything in memory, with a ledger that says what a test wants it to. */
export const outboundWorld = (): OutboundWorld => {
  const world = memoryWorld();
  const ledger = createTestLedger(number('+18005550199'));
  return { ...world, deps: { ...world.deps, ledger }, ledger };
};

/** Three attempts, a minute apart. */
export const retry: Retry = {
  on: ['busy', 'noAnswer', 'declined', 'unreachable', 'failed', 'machine'],
  attempts: 3,
  intervalMs: 60_000,
  backoff: 1,
};

export const requestFor = (
  plan: Partial<Plan> = {},
  change: Partial<PlaceRequest> = {},
): PlaceRequest => ({
  idempotencyKey: newEventId(),
  requestHash: 'hash',
  to: party('+12065550123'),
  flow: 'contoso-support' as FlowId,
  variables: {},
  callback: null,
  plan: planOf(plan),
  delayMs: 0,
  ...change,
});

export const place = (world: World, plan: Partial<Plan> = {}): Promise<Call> =>
  placeCall(world.deps, requestFor(plan));

/** The leg that was made last. */
const newest = (world: World): ConnectionId => {
  const kinds = [...world.gateway.effects.values()].map(({ command }) => command.kind);
  return `connection-${kinds.lastIndexOf('create') + 1}` as ConnectionId;
};

/** Something happens to the leg that the present attempt has made. */
export const happens = async (
  world: World,
  id: CallId,
  what: Readonly<{ kind: 'Connected' }> | Readonly<{ kind: 'CreateFailed'; cause: Cause }>,
): Promise<Handled> => {
  const { call } = await world.row(id);
  const base = { id: newEventId(), at: world.clock.now(), note: '', attempt: call.attempt };
  const event: LegEvent = { ...base, connection: newest(world), ...what };
  return handle(world, id, event);
};

/** Nobody could be reached. */
export const fails = (world: World, id: CallId, cause: Cause): Promise<Handled> =>
  happens(world, id, { kind: 'CreateFailed', cause });

/** Time passes until the newest message wakes its call. */
export const wake = async (world: World): ReturnType<typeof dialDue> => {
  const message = world.dials.at(-1);
  if (message === undefined) throw new Error('nobody is to be woken');
  world.clock.advance(Math.max(0, message.dueAt - world.clock.now()));
  return dialDue(world.deps, message.id, message.dueAt);
};

/** How often somebody was dialled. */
export const dialledTimes = (world: World): number =>
  [...world.gateway.effects.values()].filter(({ command }) => command.kind === 'create').length;

/** The marks that the sweeper finds. */
export const marksOf = async ({ deps, clock }: World) => ({
  active: await deps.index.active(),
  due: (await deps.index.due(later(clock.now(), 9e11), 100)).map(({ dueAt }) => dueAt),
});
