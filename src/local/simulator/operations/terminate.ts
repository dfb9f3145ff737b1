import { operation } from '../api/operation.ts';
import { findConnection, toHeading } from '../calls/connections.ts';
import { terminateCall } from '../calls/endings.ts';
import { terminate as body } from '../validations/terminate.ts';

/** Ends the call for everybody; CallDisconnected follows. */
export const terminate = operation({
  name: 'terminate',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):terminate$/,
  isRepeatable: true,
  body,
  run: (world, [id]) => {
    const connection = findConnection(world, id);
    const after = (): void => {
      if (connection.state !== 'ended') terminateCall(world, connection);
    };
    return { status: 204, connection: toHeading(connection), after };
  },
});
