import { expect } from 'vitest';
import type { Call, RingingCall } from '../../src/engine/call.ts';
import { decide } from '../../src/engine/decide.ts';
import type { Decision } from '../../src/engine/decision.ts';
import { type CallId, type Instant, later } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { type Beginning, startCall } from '../../src/engine/startCall.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { breachOf } from './breachOf.ts';
import type { Sketch } from './commands.ts';
import { deepFreeze } from './deepFreeze.ts';
import type { Happening } from './events.ts';
import { party } from './sampleFlow.ts';

/**
 * What a test may say of a call before it begins; inbound, from a Seattle number, unless it does.
 */
export type Start = Partial<
  Readonly<{
    direction: Call['direction'];
    caller: string;
    lists: readonly string[];
    variables: Readonly<Record<string, string>>;
    plan: Plan;
    /** When the call began; the tests' own time unless it matters. */
    at: Instant;
  }>
>;

export const startedAt = Date.UTC(2026, 10, 21, 10) as Instant;
/** The first event comes this long after the call began, the next one as long after that. */
export const betweenEventsMs = 1000;

/** A call that has just begun and rings. */
export const ringing = (flow: Flow, start: Start = {}): RingingCall => {
  const { direction = 'inbound', caller = '+12065550100' } = start;
  const { lists = [], variables = {}, at = startedAt } = start;
  const { plan = plainPlan('default', at) } = start;
  const ref = { name: flow.name, hash: flow.hash };
  const beginning: Beginning =
    direction === 'inbound'
      ? { kind: 'answer', flow: ref }
      : { kind: 'create', flow: ref, ...{ plan, earliest: at, callback: null } };
  const id = 'AAAAAAAAAAAAAAAAAAAAAA' as CallId;
  const parties = { caller: party(caller), called: party('+18005551000') };
  const { call } = startCall({ id, ...parties, lists, variables, at }, beginning);
  if (call.state === 'scheduled') throw new Error('the call is not due yet');
  return call;
};

type Step = Readonly<{ decision: Decision; nth: number }>;

const next = (flow: Flow, { decision, nth }: Step, happening: Happening): Step => {
  const at = later(decision.call.createdAt, (nth + 1) * betweenEventsMs);
  const call = deepFreeze(decision.call);
  const made = decide(flow, call, deepFreeze(happening({ call, at, nth: nth + 1 })));
  expect(breachOf(call, made)).toBeNull();
  return { decision: made, nth: nth + 1 };
};

/** What a call has become, to be compared with what it should have. */
export type State = Readonly<Record<string, unknown>>;

const judged = (before: Call, { call, commands }: Decision) => {
  const thenState = (state: State): void => expect(call).toMatchObject(state);
  return {
    call,
    commands,
    thenState,
    /** Exactly these commands; none, if none is named. */
    // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits it.
    then: (...expected: readonly Sketch[]) => {
      expect(commands).toMatchObject(expected);
      return { thenState };
    },
    /** No command, and the very same call. */
    thenNothing: (): void => {
      expect(commands).toEqual([]);
      expect(call).toBe(before);
    },
  };
};

/**
 * Given a flow and what happened so far, when something happens, then this is what the engine
 * decides.
 */
export const given = (flow: Flow, start: Start = {}) => {
  deepFreeze(flow);
  const after = (...happenings: readonly Happening[]) => {
    const first: Step = { decision: { call: ringing(flow, start), commands: [] }, nth: 0 };
    const before = happenings.reduce((step, happening) => next(flow, step, happening), first);
    const when = (happening: Happening) =>
      judged(before.decision.call, next(flow, before, happening).decision);
    return { call: before.decision.call, when };
  };
  return { after, when: (happening: Happening) => after().when(happening) };
};
