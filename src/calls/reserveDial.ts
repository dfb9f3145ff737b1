import type { Call } from '../engine/call.ts';
import type { Command } from '../engine/command.ts';
import type { CallEvent, Cause } from '../engine/event.ts';
import { type Instant, ownEventId } from '../engine/ids.ts';
import type { Dial, Ledger } from './ledger.ts';

/** Whether a command dials somebody, which costs money and may bother him. */
export const isDial = (command: Command): command is Dial =>
  command.kind === 'create' || command.kind === 'add' || command.kind === 'transfer';

/** The command as it is to be executed, or what the call hears in its stead. */
export type ReservedDial =
  | Readonly<{ kind: 'go'; command: Dial }>
  | Readonly<{ kind: 'answered'; event: CallEvent }>;

/**
 * Reserves what a dialling command needs just before it is executed, once however often it is
 * repeated.
 * @throws Error when storage fails: then nothing is dialled
 */
export const reserveDial = async (
  ledger: Ledger,
  call: Call,
  command: Dial,
  now: () => Instant,
): Promise<ReservedDial> => {
  const reserved = await ledger.reserve(call, command);
  const { n, kind } = command;
  const failed = (note: string, cause: Cause, rule: DialFailed['rule']): ReservedDial => ({
    kind: 'answered',
    event: {
      kind: 'CommandFailed',
      id: ownEventId('failed', n),
      ...{ at: now(), note, n, command: kind, cause, rule },
    },
  });
  switch (reserved.kind) {
    case 'go': {
      const { from } = reserved;
      return { kind: 'go', command: command.kind === 'transfer' ? command : { ...command, from } };
    }
    case 'later': {
      const { until, why } = reserved;
      // Whoever is on the line does not wait: to him, everybody is busy.
      if (kind !== 'create') return failed('too many calls at once', 'busy', null);
      const id = ownEventId('deferred', n);
      return {
        kind: 'answered',
        event: { kind: 'DialDeferred', id, at: now(), note: '', n, until, why },
      };
    }
    case 'refused':
      return failed(reserved.message, 'refused', reserved.rule);
    default:
      return reserved satisfies never;
  }
};

type DialFailed = Extract<CallEvent, { kind: 'CommandFailed' }>;
