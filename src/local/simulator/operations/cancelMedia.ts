import { operation } from '../api/operation.ts';
import { findEstablished, toHeading } from '../calls/connections.ts';
import { cancelMedia as cancelAll } from '../media/mediaQueue.ts';
import { cancelMedia as body } from '../validations/cancelMedia.ts';

/** Cancels what plays or listens, and all that waits for its turn. */
export const cancelMedia = operation({
  name: 'cancelMedia',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):cancelAllMediaOperations$/,
  body,
  run: (world, [id]) => {
    const connection = findEstablished(world, id);
    const after = (): void => {
      if (connection.state !== 'ended') cancelAll(connection);
    };
    return { status: 202, connection: toHeading(connection), after };
  },
});
