import { invalidRequest } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { findEstablished, findPhone, tellParticipants, toHeading } from '../calls/connections.ts';
import { isUser } from '../calls/toIdentifier.ts';
import { mute as body } from '../validations/mute.ts';

/** Mutes users of Communication Services; they stay so, as nothing takes it back. */
export const mute = operation({
  name: 'mute',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+)\/participants:mute$/,
  isRepeatable: true,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const { operationContext, targetParticipants } = given;
    if (!targetParticipants.every(isUser)) {
      throw invalidRequest('targetParticipants: only Communication Services users can be muted.');
    }
    const lines = targetParticipants.map((rawId) =>
      findPhone(connection, rawId, 'targetParticipants'),
    );
    const after = (): void => {
      for (const line of lines) line.isMuted = true;
      tellParticipants(world, connection.conversation);
    };
    return {
      status: 200,
      body: operationContext === undefined ? {} : { operationContext },
      connection: toHeading(connection),
      after,
    };
  },
});
