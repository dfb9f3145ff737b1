import type { Invoke } from '../app/createInvoker.ts';
import type { Route } from './buildRoutes.ts';
import type { Authorize } from './createAuthorizer.ts';
import { createHttpQueue, type HttpLimits } from './createHttpQueue.ts';
import { fromHttpOutput } from './fromHttpOutput.ts';
import type { HostRequest, HostResponse } from './hostRequest.ts';
import { toHttpInput } from './toHttpInput.ts';

/** What answers for functions. */
export type FunctionParts = Readonly<{
  routes: readonly Route[];
  authorize: Authorize;
  invoke: Invoke;
  limits: HttpLimits;
}>;

const noBody = new Uint8Array();
const withoutBody = new Set(['GET', 'HEAD']);
const reason = 'HTTP request';

/** Azure's host hands over only bodies whose length was told; what comes in chunks is lost. */
const hasBody = ({ method, headers }: HostRequest): boolean =>
  !withoutBody.has(method) && Number(headers['content-length'] ?? 0) > 0;

async function callFunction(
  request: HostRequest,
  route: Route,
  parameters: Readonly<Record<string, string>>,
  invoke: Invoke,
): Promise<HostResponse> {
  const body = hasBody(request) ? await request.body() : noBody;
  const { traceparent } = request.headers;
  const invocation = {
    data: { http: toHttpInput(request, parameters, body) },
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
    reason,
  };
  try {
    return fromHttpOutput(await invoke(route.fn, invocation));
  } catch {
    // The invoker has logged it; the caller of a function learns nothing of its insides.
    return { status: 500 };
  }
}

/**
 * Answers with the first function whose route and method fit, when its turn comes, or with 429;
 * undefined where none does.
 */
export function createFunctionEndpoint({
  routes,
  authorize,
  invoke,
  limits,
}: FunctionParts): (request: HostRequest) => Promise<HostResponse> | undefined {
  const takeTurn = createHttpQueue(limits);
  return (request) => {
    for (const route of routes) {
      const { trigger, disabled } = route.fn;
      if (!trigger.methods.includes(request.method)) continue;
      const parameters = route.match(request.url.pathname);
      if (parameters === undefined) continue;
      if (!authorize(request, trigger.authLevel)) return Promise.resolve({ status: 401 });
      if (disabled) return Promise.resolve({ status: 404 });
      const answer = takeTurn(() => callFunction(request, route, parameters, invoke));
      return answer ?? Promise.resolve({ status: 429 });
    }
    return undefined;
  };
}
