import { openApiEndpoint } from '../http/openapi/openApiEndpoint.ts';
import {
  getSuppressionEndpoint,
  type SuppressionPorts,
  suppressEndpoint,
  unsuppressEndpoint,
} from '../http/suppressionEndpoints.ts';
import type { Guard } from './createGuard.ts';

/** The contract is made when it is asked for, which no call has to wait for. */
const loadContract = async () => {
  const { openApiDocument } = await import('../http/openapi/openApiDocument.ts');
  return openApiDocument();
};

/** What answers the routes of the do-not-call list, and the one of the contract. */
export const createListEndpoints = (guard: Guard, ports: SuppressionPorts) => ({
  suppressNumber: guard(['place'], suppressEndpoint(ports)),
  getSuppression: guard(['place'], getSuppressionEndpoint(ports)),
  unsuppressNumber: guard(['admin'], unsuppressEndpoint(ports)),
  openApi: guard(['place', 'read-own', 'read-all'], openApiEndpoint(loadContract)),
});
