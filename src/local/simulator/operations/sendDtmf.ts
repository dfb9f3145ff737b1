import { invalidRequest } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { checkCallbackUri, findEstablished, findPhone, toHeading } from '../calls/connections.ts';
import { isPhone } from '../calls/toIdentifier.ts';
import { createToneSending } from '../media/createToneSending.ts';
import { checkSides, runBeside } from '../media/sideMedia.ts';
import { sendDtmf as body } from '../validations/sendDtmf.ts';

/** Presses keys towards a phone: 202, and an event when they are through. */
export const sendDtmf = operation({
  name: 'sendDtmf',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):sendDtmfTones$/,
  isRepeatable: true,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { operationContext, targetParticipant: target, tones } = given;
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    if (!isPhone(target)) throw invalidRequest('targetParticipant: must be a phone number.');
    const line = findPhone(connection, target, 'targetParticipant');
    checkSides(connection, [target]);
    const operation = createToneSending(world, connection, {
      line,
      tones,
      context: operationContext,
      callbackUri: given.operationCallbackUri,
    });
    return {
      status: 202,
      body: operationContext === undefined ? {} : { operationContext },
      connection: toHeading(connection),
      after: () => runBeside(connection, { targets: [target], operation }, false),
    };
  },
});
