import { ApiError, invalidRequest } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  findEstablished,
  hasParticipant,
  toHeading,
} from '../calls/connections.ts';
import { phonesOf } from '../calls/lines.ts';
import type { Connection, Line } from '../calls/model.ts';
import { startTransfer } from '../calls/startTransfer.ts';
import { transfer as body } from '../validations/transfer.ts';
import type { World } from '../world.ts';

function findTransferee(connection: Connection, wanted: string | undefined): Line {
  const phones = phonesOf(connection.conversation);
  const line = wanted === undefined ? phones[0] : phones.find(({ rawId }) => rawId === wanted);
  if (!line) throw invalidRequest('transferee: is nobody in this call.');
  if (wanted === undefined && phones.length > 1) {
    throw invalidRequest('transferee: say who of the participants is to be transferred.');
  }
  return line;
}

function checkTransfer(world: World, connection: Connection, target: string, uri?: string): void {
  checkCallbackUri(world, uri, 'OperationCallbackUri');
  if (connection.state === 'transferring') {
    throw new ApiError(409, '8607', 'A transfer of this call is going on already.');
  }
  if (hasParticipant(connection, target)) {
    throw invalidRequest('targetParticipant: is in this call already.');
  }
}

/** Puts the caller through to somebody; the app leaves when they answer. */
export const transfer = operation({
  name: 'transfer',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):transferToParticipant$/,
  isRepeatable: true,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const target = given.targetParticipant;
    checkTransfer(world, connection, target, given.operationCallbackUri);
    const transferee = findTransferee(connection, given.transferee);
    const { operationContext } = given;
    connection.state = 'transferring';
    return {
      status: 202,
      body: operationContext === undefined ? {} : { operationContext },
      connection: toHeading(connection),
      after: () =>
        startTransfer(world, {
          connection,
          transferee,
          target,
          context: operationContext,
          callbackUri: given.operationCallbackUri,
          customContext: given.customCallingContext,
        }),
    };
  },
});
