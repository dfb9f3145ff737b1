import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  checkParticipant,
  findEstablished,
  toHeading,
} from '../calls/connections.ts';
import { emit } from '../events/emit.ts';
import { stopContinuousDtmf as body } from '../validations/stopContinuousDtmf.ts';

/** Has no more keys told: 200, and an event. */
export const stopContinuousDtmf = operation({
  name: 'stopContinuousDtmf',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):stopContinuousDtmfRecognition$/,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { operationCallbackUri: callbackUri, operationContext: context } = given;
    const target = given.targetParticipant;
    checkCallbackUri(world, callbackUri, 'OperationCallbackUri');
    checkParticipant(connection, target, 'targetParticipant');
    const after = (): void => {
      if (connection.state === 'ended') return;
      connection.keyReports.delete(target);
      emit(world, connection, 'ContinuousDtmfRecognitionStopped', { context, callbackUri });
    };
    return { status: 200, connection: toHeading(connection), after };
  },
});
