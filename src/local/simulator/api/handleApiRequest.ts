import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../server/readBody.ts';
import { sendJson } from '../server/sendJson.ts';
import type { World } from '../world.ts';
import { type ApiAnswer, type ApiRequest, answerRequest, parseBody } from './answerRequest.ts';
import { type Matched, matchRoute } from './matchRoute.ts';
import { callOfRequest, noteRequest } from './noteRequest.ts';

const clientIdHeader = 'x-ms-client-request-id';
const requestIdHeader = 'repeatability-request-id';
/** Longer bodies would fill the memory; the list of requests tells only their length. */
const maxLoggedBytes = 64 * 1024;

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly matched: Matched;
};

function toHeaders(exchange: Exchange, answer: ApiAnswer, ms: number): Record<string, string> {
  const { matched, request } = exchange;
  const { [clientIdHeader]: clientId, [requestIdHeader]: requestId } = request.headers;
  const isRepeatable = matched.operation.isRepeatable && requestId !== undefined;
  return {
    ...matched.operation.service.headers(answer, ms),
    ...answer.headers,
    ...(typeof clientId === 'string' ? { [clientIdHeader]: clientId } : {}),
    ...(isRepeatable && answer.status < 300 ? { 'repeatability-result': 'accepted' } : {}),
    ...(answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) }),
  };
}

function readForLog(body: Buffer): unknown {
  if (body.length > maxLoggedBytes) return `${body.length} bytes`;
  try {
    return parseBody(body) ?? null;
  } catch {
    // What is not JSON is shown as it came.
    return body.toString('utf8');
  }
}

/** The effect comes once the answer is on its way, or once the client has gone. */
function runAfter(world: World, response: ServerResponse, after: () => void): void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    try {
      after();
    } catch (error) {
      world.report(error);
    }
  };
  response.once('finish', run).once('close', run);
}

function write(world: World, exchange: Exchange, answer: ApiAnswer, ms: number): void {
  const { response } = exchange;
  if (answer.after) runAfter(world, response, answer.after);
  if (answer.status === 0) response.destroy();
  else sendJson(response, answer.status, answer.body, toHeaders(exchange, answer, ms));
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { error: { code, message } });
}

/** Where the REST API of each service begins. */
const apiPath =
  /^\/(calling|phoneNumbers|availablePhoneNumbers|operatorInformation|sip|identities)([/:]|$)/;

/** Whether the path belongs to the service's REST API. */
export function isApiPath(path: string): boolean {
  return apiPath.test(path);
}

/** Serves the service's REST API: calls, numbers, routing and identities. */
export async function handleApiRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startMs = performance.now();
  const at = world.clock.iso();
  const { method = '', url = '' } = request;
  const matched = matchRoute(method, url.split('?')[0] ?? '');
  const fill = world.requests.begin();
  const requestId = request.headers[requestIdHeader];
  const log = (status: number, body: unknown, replayed?: boolean): void =>
    fill({
      method,
      path: url,
      operation: matched?.operation.name ?? 'unknown',
      body,
      status,
      at,
      ms: Math.round(performance.now() - startMs),
      ...(typeof requestId === 'string' ? { requestId } : {}),
      ...(replayed ? { replayed: true } : {}),
    });

  const body = await readBody(request);
  if (body === undefined) {
    log(413, null);
    refuse(response, 413, '413', 'The body is longer than 1 MB.');
    return;
  }
  if (!matched) {
    log(404, readForLog(body));
    refuse(response, 404, '404', `No HTTP resource was found for ${method} ${url}.`);
    return;
  }
  const signed: ApiRequest = { method, url, headers: request.headers, body, matched };
  const call = callOfRequest(world, { matched, body: readForLog(body) });
  const answer = await answerRequest(world, signed);
  log(answer.status, readForLog(body), answer.replayed);
  const ms = Math.round(performance.now() - startMs);
  noteRequest(world, { at, ms, matched, answer, call });
  write(world, { request, response, matched }, answer, ms);
}
