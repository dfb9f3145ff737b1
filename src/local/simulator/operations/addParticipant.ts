import { randomUUID } from 'node:crypto';
import { ApiError, invalidRequest } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { addParticipant as ring } from '../calls/addParticipant.ts';
import {
  checkCallbackUri,
  findEstablished,
  hasParticipant,
  toHeading,
  toParticipant,
} from '../calls/connections.ts';
import type { Connection } from '../calls/model.ts';
import { toCustomContext } from '../calls/toCustomContext.ts';
import { isPhone } from '../calls/toIdentifier.ts';
import { addParticipant as body } from '../validations/addParticipant.ts';

function checkTarget(connection: Connection, target: string, callerId: string | undefined): void {
  if (isPhone(target) && callerId === undefined) {
    throw invalidRequest('sourceCallerIdNumber: is required to add a phone number.');
  }
  if (hasParticipant(connection, target)) {
    throw invalidRequest('participantToAdd: is in this call already.');
  }
  const invited = [...connection.conversation.connections].flatMap(({ invitations }) => [
    ...invitations.values(),
  ]);
  if (invited.some((invitation) => invitation.target === target)) {
    throw new ApiError(400, '8559', 'participantToAdd: is being added already.');
  }
}

/** Invites somebody into the call: 202, it rings, and one event tells what became of it. */
export const addParticipant = operation({
  name: 'addParticipant',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+)\/participants:add$/,
  isRepeatable: true,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { operationContext, participantToAdd: target, sourceCallerIdNumber: callerId } = given;
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    checkTarget(connection, target, callerId);
    const invitationId = randomUUID();
    const seconds = given.invitationTimeoutInSeconds;
    return {
      status: 202,
      body: {
        participant: toParticipant(connection, target),
        ...(operationContext === undefined ? {} : { operationContext }),
        invitationId,
      },
      connection: toHeading(connection),
      after: () =>
        ring(world, {
          connection,
          invitationId,
          target,
          callerId,
          limitMs: seconds ? seconds * 1000 : undefined,
          context: operationContext,
          callbackUri: given.operationCallbackUri,
          customContext: toCustomContext(given.customCallingContext),
        }),
    };
  },
});
