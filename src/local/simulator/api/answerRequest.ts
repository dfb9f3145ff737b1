import { setTimeout } from 'node:timers/promises';
import type { World } from '../world.ts';
import { ApiError, invalidRequest, toErrorBody } from './apiError.ts';
import type { Matched } from './matchRoute.ts';
import type { Answer, Outcome, Request } from './operation.ts';
import { takeFault } from './takeFault.ts';
import { type SignedRequest, verifySignature } from './verifySignature.ts';

const maxHoldMs = 2000;

/** An answer with the headers that a fault adds; status 0 means to cut the connection. */
export type ApiAnswer = Answer & { readonly retryAfter?: number | undefined };

export type ApiRequest = SignedRequest & { readonly matched: Matched };

/** The body as a value; undefined if there is none. Throws a refusal if it is not JSON. */
export function parseBody(body: Buffer, refuse = invalidRequest): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw refuse('The body is not JSON.');
  }
}

function toRequest({ url, headers }: ApiRequest): Request {
  const { searchParams } = new URL(url, 'http://localhost');
  const { 'api-version': version = '', ...query } = Object.fromEntries(searchParams);
  return { query, version, contentType: String(headers['content-type'] ?? '') };
}

function toRefusal(error: unknown): Outcome {
  // Anything but a refusal is a bug of the simulator and is reported as one.
  if (!(error instanceof ApiError)) throw error;
  return { status: error.status, body: toErrorBody(error) };
}

async function perform(world: World, request: ApiRequest): Promise<Answer> {
  const { operation, params } = request.matched;
  try {
    const body = parseBody(request.body, operation.service.invalid);
    return operation.run(world, params, body, toRequest(request));
  } catch (error) {
    return toRefusal(error);
  }
}

async function performOnce(world: World, request: ApiRequest): Promise<Answer> {
  const id = request.headers['repeatability-request-id'];
  if (!request.matched.operation.isRepeatable || typeof id !== 'string') {
    return perform(world, request);
  }
  const what = `${request.method} ${request.url}\n${request.body.toString('base64')}`;
  try {
    return await world.repeatability.once(id, what, () => perform(world, request));
  } catch (error) {
    return toRefusal(error);
  }
}

/** Under this fault the effect comes first; the answer waits for the first event of the leg. */
async function holdBack(world: World, answer: Answer): Promise<Answer> {
  if (!world.faults.current.beforeResponse || !answer.connection || !answer.after) return answer;
  const delivered = world.callbacks.nextDelivery(`calling/callConnections/${answer.connection.id}`);
  answer.after();
  const stop = new AbortController();
  const limit = setTimeout(maxHoldMs, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([delivered, limit]);
  stop.abort();
  return { ...answer, after: undefined };
}

/** Checks, performs and answers one request of the service's API. */
export async function answerRequest(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const { service, name } = request.matched.operation;
  const complaint = verifySignature(request, world.options.accessKey);
  if (complaint !== undefined) return toRefusal(service.unsigned(complaint));
  if (toRequest(request).version === '') return toRefusal(service.noVersion());
  const fault = takeFault(world.faults.current, name);
  if (!fault) return holdBack(world, await performOnce(world, request));
  const done = fault.afterEffect ? await performOnce(world, request) : undefined;
  const error = { code: fault.subCode ?? String(fault.code), message: 'A fault was asked for.' };
  return {
    status: fault.code,
    body: { error },
    after: done?.after,
    retryAfter: fault.retryAfter,
  };
}
