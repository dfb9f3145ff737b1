import { ApiError } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { findConnection, participantsOf, toHeading, toParticipant } from '../calls/connections.ts';
import { getParticipant as body } from '../validations/getParticipant.ts';

/** One participant by raw id. */
export const getParticipant = operation({
  name: 'getParticipant',
  method: 'GET',
  path: /^\/calling\/callConnections\/([^/:]+)\/participants\/([^/]+)$/,
  body,
  run: (world, [id, wanted]) => {
    const connection = findConnection(world, id);
    const rawId = participantsOf(connection).find((each) => each === wanted);
    if (rawId === undefined) throw new ApiError(404, '8522', 'Participant not found.');
    return {
      status: 200,
      body: toParticipant(connection, rawId),
      connection: toHeading(connection),
    };
  },
});
