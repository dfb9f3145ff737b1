import { operation } from '../api/operation.ts';
import { findConnection, toHeading } from '../calls/connections.ts';
import { toProperties } from '../calls/toProperties.ts';
import { get as body } from '../validations/get.ts';

/** Describes a leg; 404 once it has ended. */
export const get = operation({
  name: 'get',
  method: 'GET',
  path: /^\/calling\/callConnections\/([^/:]+)$/,
  body,
  run: (world, [id]) => {
    const connection = findConnection(world, id);
    return {
      status: 200,
      body: toProperties(connection, connection.state),
      connection: toHeading(connection),
    };
  },
});
