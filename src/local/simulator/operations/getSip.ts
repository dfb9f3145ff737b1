import { readOperation } from '../api/readOperation.ts';
import { routingService as service } from '../routing/routingService.ts';
import { getSip as query } from '../validations/getSip.ts';

/** The whole configuration of direct routing. */
export const getSip = readOperation({
  name: 'getSip',
  path: /^\/sip$/,
  service,
  query,
  run: ({ routing }) => ({ status: 200, body: routing.configuration }),
});
