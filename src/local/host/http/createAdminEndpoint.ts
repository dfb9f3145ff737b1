import { hostVersion } from '../app/createCoreApi.ts';
import type { Invoke } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import { adminInvocations, type TimerInput } from './adminInvocations.ts';
import type { Route } from './buildRoutes.ts';
import type { Authorize } from './createAuthorizer.ts';
import { createKeysEndpoint, isKeyPath } from './createKeysEndpoint.ts';
import type { FunctionKeys } from './functionKeys.ts';
import type { Endpoint, HostRequest, HostResponse } from './hostRequest.ts';

const functionPath = /^\/admin\/functions\/([^/]+)(\/status)?\/?$/i;
const inputHint = 'The body must be {"input":"<text>"}; write an event as JSON into the text.';

function json(value: unknown): HostResponse {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status: 200, headers, body: JSON.stringify(value) };
}

const problem = (body: string): HostResponse => ({
  status: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

function describe(fn: HostFunction, routes: readonly Route[]): object {
  const { name, metadata, disabled } = fn;
  const bindings = Object.entries(metadata.bindings).map(([key, b]) => ({ ...b, name: key }));
  const template = routes.find((route) => route.fn.name === name)?.template ?? null;
  return {
    name,
    language: 'node',
    isDisabled: disabled,
    config: { bindings },
    invoke_url_template: template,
  };
}

/** The text under "input"; undefined for a body that is not what the admin API takes. */
function inputOf(body: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    if (!('input' in parsed) || parsed.input === null) return '';
    return typeof parsed.input === 'string' ? parsed.input : undefined;
  } catch {
    return undefined;
  }
}

async function run(
  fn: HostFunction,
  request: HostRequest,
  invoke: Invoke,
  timerInput: TimerInput,
): Promise<HostResponse> {
  const input = inputOf(Buffer.from(await request.body()).toString('utf8'));
  if (input === undefined) return problem(inputHint);
  const invocations = adminInvocations(fn, input, timerInput);
  if (typeof invocations === 'string') return problem(invocations);
  // As in Azure the answer does not wait; the outcome is in the log, where the invoker writes it.
  void Promise.allSettled(invocations.map((each) => invoke(fn, each)));
  return { status: 202 };
}

function status(): HostResponse {
  return json({
    id: `embedded-${process.pid}`,
    state: 'Running',
    version: hostVersion,
    versionDetails: 'embedded',
    processUptime: Math.round(process.uptime() * 1000),
  });
}

/** `/admin/…`: what the host is and has, and functions run by hand. */
export function createAdminEndpoint(
  functions: readonly HostFunction[],
  routes: readonly Route[],
  authorize: Authorize,
  invoke: Invoke,
  timerInput: TimerInput,
  functionKeys: FunctionKeys,
): Endpoint {
  const keys = createKeysEndpoint(functionKeys);
  return async (request) => {
    if (!authorize(request, 'admin')) return { status: 401 };
    if (isKeyPath(request.url.pathname)) return keys(request);
    const path = request.url.pathname.toLowerCase().replace(/\/$/, '');
    const isGet = request.method === 'GET';
    if (path === '/admin/host/ping') return { status: 200 };
    if (path === '/admin/host/status' && isGet) return status();
    if (path === '/admin/functions' && isGet) {
      return json(functions.map((fn) => describe(fn, routes)));
    }
    const match = functionPath.exec(path);
    const fn = functions.find((each) => each.name.toLowerCase() === match?.[1]);
    if (match === null || fn === undefined) return { status: 404 };
    if (isGet) return json(match[2] === undefined ? describe(fn, routes) : {});
    return request.method === 'POST' ? run(fn, request, invoke, timerInput) : { status: 404 };
  };
}
