import { openApiEndpoint, type ReadContract } from '../http/openapi/openApiEndpoint.ts';
import {
  getSuppressionEndpoint,
  type SuppressionPorts,
  suppressEndpoint,
  unsuppressEndpoint,
} from '../http/suppressionEndpoints.ts';
import type { Guard } from './createGuard.ts';

/** What answers the routes of the do-not-call list, and the one of the contract. */
export const createListEndpoints = (
  guard: Guard,
  ports: SuppressionPorts,
  contract: ReadContract,
) => ({
  suppressNumber: guard(['place'], suppressEndpoint(ports)),
  getSuppression: guard(['place'], getSuppressionEndpoint(ports)),
  unsuppressNumber: guard(['admin'], unsuppressEndpoint(ports)),
  openApi: guard(['place', 'read-own', 'read-all'], openApiEndpoint(contract)),
});
