import { operation } from '../api/operation.ts';
import { findConnection, participantsOf, toHeading, toParticipant } from '../calls/connections.ts';
import { listParticipants as body } from '../validations/listParticipants.ts';

/** Everybody in the call, the app's own user included, on one page. */
export const listParticipants = operation({
  name: 'listParticipants',
  method: 'GET',
  path: /^\/calling\/callConnections\/([^/:]+)\/participants$/,
  body,
  run: (world, [id]) => {
    const connection = findConnection(world, id);
    const value = participantsOf(connection).map((rawId) => toParticipant(connection, rawId));
    return { status: 200, body: { value }, connection: toHeading(connection) };
  },
});
