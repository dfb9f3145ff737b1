import { operation } from '../api/operation.ts';
import { checkCallbackUri, findEstablished, toHeading } from '../calls/connections.ts';
import type { Result } from '../calls/model.ts';
import { emit } from '../events/emit.ts';
import { cancelAddParticipant as body } from '../validations/cancelAddParticipant.ts';

const notFound: Result = { code: 404, subCode: 8522, message: 'Invitation not found.' };

/** Takes an invitation back while it rings: 202, and an event says whether it was in time. */
export const cancelAddParticipant = operation({
  name: 'cancelAddParticipant',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+)\/participants:cancelAddParticipant$/,
  isRepeatable: true,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { invitationId, operationCallbackUri: callbackUri, operationContext: context } = given;
    checkCallbackUri(world, callbackUri, 'OperationCallbackUri');
    const after = (): void => {
      if (connection.state === 'ended') return;
      const invitation = connection.invitations.get(invitationId);
      invitation?.cancel();
      const details = { context, callbackUri, data: { invitationId } };
      if (invitation) emit(world, connection, 'CancelAddParticipantSucceeded', details);
      else {
        const failure = { ...details, result: notFound };
        emit(world, connection, 'CancelAddParticipantFailed', failure);
      }
    };
    return {
      status: 202,
      body: { invitationId, ...(context === undefined ? {} : { operationContext: context }) },
      connection: toHeading(connection),
      after,
    };
  },
});
