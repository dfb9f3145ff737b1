import { operation } from '../api/operation.ts';
import { checkCallbackUri, findEstablished, findPhone, toHeading } from '../calls/connections.ts';
import { startHold } from '../calls/holds.ts';
import { checkSources } from '../media/checkSources.ts';
import { hold as body } from '../validations/hold.ts';

/** Puts somebody on hold: 200; ParticipantsUpdated shows it, HoldFailed says if it failed. */
export const hold = operation({
  name: 'hold',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):hold$/,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    const { playSourceInfo: source } = given;
    checkSources(connection, source ? [source] : []);
    const line = findPhone(connection, given.targetParticipant, 'targetParticipant');
    return {
      status: 200,
      connection: toHeading(connection),
      after: () =>
        startHold(world, {
          connection,
          line,
          source,
          context: given.operationContext,
          callbackUri: given.operationCallbackUri,
        }),
    };
  },
});
