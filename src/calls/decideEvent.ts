import type { Call } from '../engine/call.ts';
import type { Command } from '../engine/command.ts';
import { decide } from '../engine/decide.ts';
import type { DialRefused } from '../engine/dialRule.ts';
import type { CallEvent } from '../engine/event.ts';
import { ownEventId } from '../engine/ids.ts';
import { withoutSecrets } from '../engine/withoutSecrets.ts';
import type { Flow } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import { maxRefusalsPerEvent } from './limits.ts';

/** Whether policy lets us dial a party: null if it does, or else why not, for people to read. */
export type MayDial = (party: Party) => DialRefused | null;

export type Decided = Readonly<{
  call: Call;
  commands: readonly Command[];
  /** The event itself, and a `CommandFailed` for everything that policy refused. */
  events: readonly CallEvent[];
}>;

const dialled = (command: Command): Party | null =>
  command.kind === 'transfer' ||
  command.kind === 'add' ||
  command.kind === 'redirect' ||
  command.kind === 'create'
    ? command.to
    : null;

type Refusal = Readonly<{ command: Command; why: DialRefused }>;

const firstRefusal = (commands: readonly Command[], mayDial: MayDial): Refusal | null => {
  for (const command of commands) {
    const party = dialled(command);
    const why = party === null ? null : mayDial(party);
    if (why !== null) return { command, why };
  }
  return null;
};

/**
 * The engine's decision with policy's word on it: a number that must not be dialled is a command
 * that failed.
 */
export const decideEvent = (
  flow: Flow,
  call: Call,
  event: CallEvent,
  mayDial: MayDial,
): Decided => {
  let decided: Decided = {
    ...decide(flow, call, event),
    events: [withoutSecrets(flow, call, event)],
  };
  for (let refusals = 0; refusals < maxRefusalsPerEvent; refusals += 1) {
    const refusal = firstRefusal(decided.commands, mayDial);
    if (refusal === null) return decided;
    const { n, kind } = refusal.command;
    const failed: CallEvent = {
      kind: 'CommandFailed',
      id: ownEventId('failed', n),
      at: event.at,
      note: refusal.why.message,
      n,
      command: kind,
      cause: 'refused',
      rule: refusal.why.rule,
    };
    const next = decide(flow, decided.call, failed);
    const others = decided.commands.filter((command) => command.n !== n);
    decided = {
      call: next.call,
      commands: [...others, ...next.commands],
      events: [...decided.events, failed],
    };
  }
  // A flow that answers every refusal by dialling again gets no further: nothing of it is dialled.
  return { ...decided, commands: decided.commands.filter((command) => dialled(command) === null) };
};
