import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  checkParticipant,
  findEstablished,
  toHeading,
} from '../calls/connections.ts';
import { checkHasKeys } from '../media/checkHasKeys.ts';
import { checkSides } from '../media/sideMedia.ts';
import { startContinuousDtmf as body } from '../validations/startContinuousDtmf.ts';

/** Has every key of a participant told from now on, whatever else goes on: 200. */
export const startContinuousDtmf = operation({
  name: 'startContinuousDtmf',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):startContinuousDtmfRecognition$/,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { operationCallbackUri: callbackUri, operationContext: context } = given;
    const target = given.targetParticipant;
    checkCallbackUri(world, callbackUri, 'OperationCallbackUri');
    checkHasKeys(target);
    checkParticipant(connection, target, 'targetParticipant');
    checkSides(connection, [target]);
    return {
      status: 200,
      connection: toHeading(connection),
      after: () => {
        connection.keyReports.set(target, { context, callbackUri, sequenceId: 0 });
      },
    };
  },
});
