import type { Target } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { FlowRef, RingingCall, ScheduledCall } from './call.ts';
import type { Command } from './command.ts';
import { deadlineOf } from './deadlineOf.ts';
import { whenToDial } from './dialing/whenToDial.ts';
import { freshFacts } from './freshFacts.ts';
import type { CallId, CommandNumber, Instant } from './ids.ts';
import type { Plan } from './plan.ts';
import type { InQueue } from './queue/inQueue.ts';

/** What is known of a call before anything has been done about it. */
export type NewCall = Readonly<{
  id: CallId;
  caller: Party;
  called: Party;
  lists: readonly string[];
  variables: Readonly<Record<string, string>>;
  at: Instant;
}>;

/** How a call begins. */
export type Beginning =
  | Readonly<{ kind: 'answer'; flow: FlowRef }>
  | Readonly<{ kind: 'reject'; reason: 'busy' | 'forbidden' }>
  | Readonly<{ kind: 'redirect'; to: Party }>
  | Readonly<{
      kind: 'create';
      flow: FlowRef;
      plan: Plan;
      /** Now, or later for one of many that are dialled one after another. */
      earliest: Instant;
      /** For a call that somebody has asked for: where it begins, and the queue he is in. */
      callback: Readonly<{ start: Target | null; queue: InQueue }> | null;
    }>;

const first = 1 as CommandNumber;
const noAttempt = { talkedMs: 0, wasUnplaced: false } as const;

const firstCommand = (beginning: Beginning, called: Party): Command => {
  switch (beginning.kind) {
    case 'answer':
      return { kind: 'answer', n: first };
    case 'reject':
      return { kind: 'reject', n: first, reason: beginning.reason };
    case 'redirect':
      return { kind: 'redirect', n: first, to: beginning.to };
    case 'create':
      return { kind: 'create', n: first, to: called, from: beginning.plan.from };
    default:
      return beginning satisfies never;
  }
};

/** A call before anything is asked of anybody. */
const factsOf = ({ at, ...parties }: NewCall, beginning: Beginning) => {
  const callback = beginning.kind === 'create' ? beginning.callback : null;
  return {
    ...freshFacts,
    ...parties,
    queue: callback?.queue ?? null,
    plan: beginning.kind === 'create' ? beginning.plan : null,
    direction: beginning.kind === 'create' ? ('outbound' as const) : ('inbound' as const),
    flow: 'flow' in beginning ? beginning.flow : null,
    createdAt: at,
    attempt: 1,
    start: callback?.start ?? null,
    connection: null,
  };
};

/** A call in its first state, and the command that it begins with; null for one not yet due. */
export type Started = Readonly<{ call: ScheduledCall | RingingCall; command: Command | null }>;

/**
 * A call as it begins. One that is never due by its plan is scheduled for when it expires, which
 * is then its end.
 */
export const startCall = (newCall: NewCall, beginning: Beginning): Started => {
  const facts = factsOf(newCall, beginning);
  const { at } = newCall;
  if (beginning.kind === 'create') {
    const time = whenToDial(beginning.plan, beginning.earliest, 'pace');
    const dueAt = time?.at ?? beginning.plan.expiresAt;
    if (time === null || dueAt > at) {
      const why = time?.why ?? 'window';
      return {
        call: { ...facts, nextCommand: first, state: 'scheduled', ...noAttempt, dueAt, why },
        command: null,
      };
    }
  }
  const command = firstCommand(beginning, newCall.called);
  const call: RingingCall = {
    ...facts,
    nextCommand: 2 as CommandNumber,
    state: 'ringing',
    waitingFor: 'connection',
    deadline: deadlineOf(command, at),
  };
  return { call, command };
};
