import type { Target } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { FlowRef, RingingCall } from './call.ts';
import type { Command } from './command.ts';
import { deadlineOf } from './deadlineOf.ts';
import { freshFacts } from './freshFacts.ts';
import type { CallId, CommandNumber, Instant } from './ids.ts';
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

/** How a call begins; for an outbound call `from` is the number that the called party sees. */
export type Beginning =
  | Readonly<{ kind: 'answer'; flow: FlowRef }>
  | Readonly<{ kind: 'reject'; reason: 'busy' | 'forbidden' }>
  | Readonly<{ kind: 'redirect'; to: Party }>
  | Readonly<{
      kind: 'create';
      flow: FlowRef;
      from: PhoneNumber | null;
      /** For a call that somebody has asked for: where it begins, and the queue he is in. */
      callback: Readonly<{ start: Target | null; queue: InQueue }> | null;
    }>;

const first = 1 as CommandNumber;

const firstCommand = (beginning: Beginning, called: Party): Command => {
  switch (beginning.kind) {
    case 'answer':
      return { kind: 'answer', n: first };
    case 'reject':
      return { kind: 'reject', n: first, reason: beginning.reason };
    case 'redirect':
      return { kind: 'redirect', n: first, to: beginning.to };
    case 'create':
      return { kind: 'create', n: first, to: called, from: beginning.from };
    default:
      return beginning satisfies never;
  }
};

/** A call in its first state, and the one command that it begins with. */
export const startCall = (
  { at, ...parties }: NewCall,
  beginning: Beginning,
): Readonly<{ call: RingingCall; command: Command }> => {
  const command = firstCommand(beginning, parties.called);
  const callback = beginning.kind === 'create' ? beginning.callback : null;
  const call: RingingCall = {
    ...freshFacts,
    ...parties,
    queue: callback?.queue ?? null,
    direction: beginning.kind === 'create' ? 'outbound' : 'inbound',
    flow: 'flow' in beginning ? beginning.flow : null,
    createdAt: at,
    attempt: 1,
    nextCommand: 2 as CommandNumber,
    state: 'ringing',
    waitingFor: 'connection',
    start: callback?.start ?? null,
    connection: null,
    deadline: deadlineOf(command, at),
  };
  return { call, command };
};
