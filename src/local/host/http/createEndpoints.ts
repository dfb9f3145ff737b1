import type { HostFunction } from '../app/hostFunction.ts';
import type { TimerInput } from './adminInvocations.ts';
import type { CorsRules } from './corsHeaders.ts';
import { createAdminEndpoint } from './createAdminEndpoint.ts';
import { createDispatch } from './createDispatch.ts';
import { createFunctionEndpoint, type FunctionParts } from './createFunctionEndpoint.ts';
import { createGridWebhook } from './createGridWebhook.ts';
import type { FunctionKeys } from './functionKeys.ts';
import type { Endpoint } from './hostRequest.ts';

export type EndpointParts = FunctionParts &
  Readonly<{
    functions: readonly HostFunction[];
    cors: CorsRules;
    timerInput: TimerInput;
    functionKeys: FunctionKeys;
    homePage: boolean;
  }>;

/** Everything the host answers over HTTP, as one endpoint. */
export function createEndpoints(parts: EndpointParts): Endpoint {
  const { functions, routes, invoke, authorize, cors, timerInput, functionKeys, homePage } = parts;
  return createDispatch({
    admin: createAdminEndpoint(functions, routes, authorize, invoke, timerInput, functionKeys),
    eventGrid: createGridWebhook(functions, authorize, invoke),
    functions: createFunctionEndpoint(parts),
    cors,
    homePage,
  });
}
