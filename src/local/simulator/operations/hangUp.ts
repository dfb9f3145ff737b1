import { operation } from '../api/operation.ts';
import { findConnection, toHeading } from '../calls/connections.ts';
import { leaveConnection } from '../calls/endings.ts';
import { hangUp as body } from '../validations/hangUp.ts';

/** The app leaves the call, which ends a call of two. */
export const hangUp = operation({
  name: 'hangUp',
  method: 'DELETE',
  path: /^\/calling\/callConnections\/([^/:]+)$/,
  body,
  run: (world, [id]) => {
    const connection = findConnection(world, id);
    const after = (): void => {
      if (connection.state !== 'ended') leaveConnection(world, connection);
    };
    return { status: 204, connection: toHeading(connection), after };
  },
});
