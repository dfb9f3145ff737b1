import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { TaskError } from '../taskError.ts';

type More = Readonly<{ body?: unknown; headers?: Readonly<Record<string, string>> }>;

/** Sends a request to an API and resolves with its JSON. */
export type Send = (method: string, path: string, more?: More) => Promise<unknown>;

const problemSchema = z.looseObject({ detail: z.string(), next: z.string().optional() });

const timeoutMs = 30_000;
const mostTries = 3;
const [unauthorized, forbidden, serverFault] = [401, 403, 500];

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toRefusal = (what: string, status: number, text: string): TaskError => {
  const problem = problemSchema.safeParse(toJson(text)).data;
  const said = problem === undefined ? '' : ` ${problem.detail} ${problem.next ?? ''}`.trimEnd();
  const isForKey = status === unauthorized || status === forbidden;
  return new TaskError(
    `${what} was answered with ${status}.${said}${isForKey ? ' Give a key that may: --key.' : ''}`,
  );
};

/**
 * Speaks to the API at that address. What is the same when it is sent twice is tried again
 * after a fault of the other side; a refusal is a TaskError that says what the API said.
 */
export const createSender = (api: string, key: string | null, againAfterMs = 1000): Send => {
  const once = async (method: string, path: string, { body, headers }: More) => {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        ...(key === null ? {} : { 'x-functions-key': key }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, ok: response.ok, text: await response.text() };
  };
  return async (method, path, more = {}) => {
    const what = `${method} ${api}${path.replace(/\?.*/, '')}`;
    let failure = new TaskError(`${what} was not tried.`);
    const isRepeatable = method === 'GET' || more.headers?.['Idempotency-Key'] !== undefined;
    for (let left = isRepeatable ? mostTries : 1; left > 0; left -= 1) {
      const answer = await once(method, path, more).catch((thrown: Error) => thrown);
      if (answer instanceof Error) {
        const { message } = answer.cause instanceof Error ? answer.cause : answer;
        failure = new TaskError(`${what} got no answer: ${message}`);
      } else if (answer.ok) {
        const json = toJson(answer.text);
        if (json !== undefined) return json;
        throw new TaskError(`${what} was answered, but not with JSON: is the app there?`);
      } else {
        failure = toRefusal(what, answer.status, answer.text);
        if (answer.status < serverFault) throw failure;
      }
      if (left > 1) await sleep(againAfterMs);
    }
    throw failure;
  };
};
