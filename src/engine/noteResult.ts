import type { Call } from './call.ts';
import type { Command, Create } from './command.ts';
import type { Decision } from './decision.ts';
import type { ConnectionId, Instant } from './ids.ts';
import { end, nextNumber } from './leave.ts';
import { withStarted } from './recording/withStarted.ts';

/** A leg that was made for a call which does not want it any more: it must not go on ringing. */
const hangUpUnwanted = (call: Call, connection: ConnectionId): Decision => ({
  call: { ...call, nextCommand: nextNumber(call.nextCommand) },
  commands: [{ kind: 'hangUp', n: call.nextCommand, connection }],
});

/** A leg of an attempt that is over, of which we only hear now. */
export const noteStray = (call: Call, connection: ConnectionId | null): Decision =>
  connection === null || call.connection === connection
    ? { call, commands: [] }
    : hangUpUnwanted(call, connection);

const noteLeg = (call: Call, connection: ConnectionId | null): Decision => {
  if (connection === null || call.connection === connection) return { call, commands: [] };
  return call.state === 'ringing' && call.connection === null
    ? { call: { ...call, connection }, commands: [] }
    : hangUpUnwanted(call, connection);
};

/** The call with the number that it was made from, which may have been chosen only then. */
const showing = (call: Call, { from }: Create): Call =>
  from === null || (call.caller.kind === 'phone' && call.caller.number === from)
    ? call
    : { ...call, caller: { kind: 'phone', number: from } };

/**
 * What the provider's acceptance of a command makes of a call: `answer` and `create` bring the
 * connection, unless an event was there first; `reject` and `redirect` end the call, for no event
 * follows them.
 */
export const noteResult = (
  call: Call,
  command: Command,
  connection: ConnectionId | null,
  at: Instant,
): Decision => {
  switch (command.kind) {
    case 'create':
      return noteLeg(showing(call, command), connection);
    case 'answer':
      return noteLeg(call, connection);
    case 'reject':
    case 'redirect':
      return {
        call:
          call.state === 'ringing'
            ? end(call, command.kind === 'reject' ? 'refused' : 'transferred', at)
            : call,
        commands: [],
      };
    case 'startRecording':
      return { call: withStarted(call, command.n, at), commands: [] };
    case 'say':
    case 'ask':
    case 'collect':
    case 'listen':
    case 'listenForKeys':
    case 'playMusic':
    case 'hold':
    case 'unhold':
    case 'add':
    case 'cancelAdd':
    case 'remove':
    case 'stopRecording':
    case 'pauseRecording':
    case 'resumeRecording':
    case 'transfer':
    case 'hangUp':
    case 'remind':
    case 'request':
    case 'askQueue':
    case 'suppress':
      return { call, commands: [] };
    default:
      return command satisfies never;
  }
};
