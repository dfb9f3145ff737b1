import type { Invoke } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import type { TimerInput } from './adminInvocations.ts';
import type { Route } from './buildRoutes.ts';
import type { CorsRules } from './corsHeaders.ts';
import { createAdminEndpoint } from './createAdminEndpoint.ts';
import type { Authorize } from './createAuthorizer.ts';
import { createDispatch } from './createDispatch.ts';
import { createFunctionEndpoint } from './createFunctionEndpoint.ts';
import { createGridWebhook } from './createGridWebhook.ts';
import type { FunctionKeys } from './functionKeys.ts';
import type { Endpoint } from './hostRequest.ts';

export type EndpointParts = Readonly<{
  functions: readonly HostFunction[];
  routes: readonly Route[];
  invoke: Invoke;
  authorize: Authorize;
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
    functions: createFunctionEndpoint(routes, authorize, invoke),
    cors,
    homePage,
  });
}
