import { emit } from '../events/emit.ts';
import { noteRefused } from '../logs/noteLeg.ts';
import type { World } from '../world.ts';
import { tellParticipants } from './connections.ts';
import { joinCall } from './joinCall.ts';
import type { Connection, Failure, Line, Result } from './model.ts';
import { refuseDial } from './refuseDial.ts';
import { ringTarget } from './ringTarget.ts';
import { toFailure } from './toFailure.ts';
import { isPhone, toIdentifier } from './toIdentifier.ts';

export type NewParticipant = {
  readonly connection: Connection;
  readonly invitationId: string;
  /** Raw id. */
  readonly target: string;
  /** The number of the resource that a phone sees. */
  readonly callerId: string | undefined;
  /** How long it may ring; as long as the network lets it unless given. */
  readonly limitMs: number | undefined;
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
  readonly customContext: Readonly<Record<string, unknown>> | undefined;
};

function tell(world: World, added: NewParticipant, name: string, result?: Result): void {
  const { callbackUri, connection, context, invitationId, target } = added;
  connection.invitations.delete(invitationId);
  if (connection.state === 'ended') return;
  const data = { participant: toIdentifier(target) };
  const outcome = result ? { result } : {};
  emit(world, connection, name, { context, callbackUri, data, ...outcome });
}

function succeed(world: World, added: NewParticipant, line: Line): void {
  joinCall(world, line);
  tell(world, added, 'AddParticipantSucceeded');
  // A leg of the app tells of itself once it is established.
  if (!line.appEnd) tellParticipants(world, added.connection.conversation);
}

function fail(world: World, added: NewParticipant, { reason, result }: Failure): void {
  const isQuirk = reason === 'declined' && world.faults.current.declineSendsSuccess;
  if (isQuirk) tell(world, added, 'AddParticipantSucceeded');
  else tell(world, added, 'AddParticipantFailed', result);
}

/** Rings somebody who is to come into the call; one event tells what became of it. */
export function addParticipant(world: World, added: NewParticipant): void {
  const { callerId, connection, customContext, invitationId, limitMs, target } = added;
  if (connection.state === 'ended') return;
  const failed = (failure: Failure): void => fail(world, added, failure);
  const refused = refuseDial(world, callerId, [target]);
  if (refused !== undefined) {
    noteRefused(world, connection, target, toFailure(refused, target));
    failed(toFailure(refused, target));
    return;
  }
  const { cancel } = ringTarget(world, {
    target,
    from: isPhone(target) ? `4:${callerId}` : connection.shownAs,
    conversation: connection.conversation,
    callerId,
    customContext,
    limitMs,
    answered: (line) => succeed(world, added, line),
    failed,
  });
  const stop = (): void => {
    connection.invitations.delete(invitationId);
    cancel();
  };
  const abandon = (): void => {
    stop();
    tell(world, added, 'AddParticipantFailed', toFailure('cancelled', target).result);
  };
  connection.invitations.set(invitationId, { target, cancel: stop, abandon });
}
