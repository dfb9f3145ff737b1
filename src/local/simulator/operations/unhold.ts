import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  findEstablished,
  findPhone,
  tellParticipants,
  toHeading,
} from '../calls/connections.ts';
import { endHold } from '../calls/holds.ts';
import { isOnHold } from '../calls/lines.ts';
import { unhold as body } from '../validations/unhold.ts';

/** Takes somebody back from hold: 200, and ParticipantsUpdated; no effect on who is not held. */
export const unhold = operation({
  name: 'unhold',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):unhold$/,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    const line = findPhone(connection, given.targetParticipant, 'targetParticipant');
    const after = (): void => {
      const wasOn = isOnHold(line);
      endHold(world, line);
      if (wasOn) tellParticipants(world, connection.conversation);
    };
    return { status: 200, connection: toHeading(connection), after };
  },
});
