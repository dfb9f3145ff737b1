import { operation } from '../api/operation.ts';
import { checkCallbackUri, findEstablished, toHeading } from '../calls/connections.ts';
import { removeParticipant as remove } from '../calls/endings.ts';
import type { Connection, Invitation, Result } from '../calls/model.ts';
import { toIdentifier } from '../calls/toIdentifier.ts';
import { emit } from '../events/emit.ts';
import { removeParticipant as body } from '../validations/removeParticipant.ts';

const notFound: Result = { code: 404, subCode: 8522, message: 'Participant not found.' };

function findInvitation({ invitations }: Connection, target: string): Invitation | undefined {
  return [...invitations.values()].find((invitation) => invitation.target === target);
}

/** Takes somebody out of the call, also one who still rings: 202, and an event. */
export const removeParticipant = operation({
  name: 'removeParticipant',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+)\/participants:remove$/,
  isRepeatable: true,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { operationContext, participantToRemove: rawId } = given;
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    const details = {
      context: operationContext,
      callbackUri: given.operationCallbackUri,
      data: { participant: toIdentifier(rawId) },
    };
    const succeeded = (): void => emit(world, connection, 'RemoveParticipantSucceeded', details);
    const after = (): void => {
      if (connection.state === 'ended') return;
      const invitation = findInvitation(connection, rawId);
      invitation?.abandon();
      if (invitation) succeeded();
      else if (!remove(world, connection, rawId, succeeded)) {
        emit(world, connection, 'RemoveParticipantFailed', { ...details, result: notFound });
      }
    };
    return {
      status: 202,
      body: operationContext === undefined ? {} : { operationContext },
      connection: toHeading(connection),
      after,
    };
  },
});
