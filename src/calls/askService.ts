import type { WebRequest } from '../engine/webRequestOf.ts';
import type { RequestStep } from '../flow/requestStep.ts';
import type { Clock } from './ports.ts';
import { serviceUrl } from './serviceUrl.ts';
import type { Sign, WebAnswer, WebCall, WebClient } from './webClient.ts';

export type AskDeps = Readonly<{
  web: WebClient;
  sign: Sign;
  clock: Clock;
  /** What addresses that are only paths begin with; null when nobody has said. */
  requestBaseUrl: string | null;
}>;

const maxBodyBytes = 65_536;
const maxAnswerBytes = 262_144;
const delaysMs: readonly number[] = [500, 1_000];
/** No caller waits longer for a service that asks for time. */
const longestDelayMs = 2_000;

const tooBig: WebAnswer = {
  kind: 'failed',
  why: `more than ${maxBodyBytes} bytes were to be sent`,
  retryable: false,
};

const noBase: WebAnswer = {
  kind: 'failed',
  why: 'the address is only a path, and REQUEST_BASE_URL is not set',
  retryable: false,
};

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

const mayRetry = (answer: WebAnswer): boolean =>
  answer.kind === 'failed' ? answer.retryable : isPassing(answer.status);

const waitMs = (answer: WebAnswer, tries: number): number => {
  const askedMs = answer.kind === 'answered' ? (answer.retryAfterMs ?? 0) : 0;
  return Math.min(Math.max(delaysMs[tries] ?? longestDelayMs, askedMs), longestDelayMs);
};

const callFor = (deps: AskDeps, id: string, asked: WebRequest, step: RequestStep): WebCall => {
  const { method, url, body } = asked;
  return {
    method,
    url,
    headers: {
      ...deps.sign(id, deps.clock.now(), body ?? ''),
      accept: 'application/json',
      'user-agent': 'Switchboard',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
    body,
    timeoutMs: step.timeoutMs,
    maxBytes: maxAnswerBytes,
  };
};

/**
 * Asks a web service, again where that may help, under the same `message`: by it a service can
 * tell that it is asked the same thing twice. The last answer counts.
 */
export const askService = async (
  deps: AskDeps,
  message: string,
  asked: WebRequest,
  step: RequestStep,
): Promise<WebAnswer> => {
  if (Buffer.byteLength(asked.body ?? '') > maxBodyBytes) return tooBig;
  const url = serviceUrl(asked.url, deps.requestBaseUrl);
  if (url === null) return noBase;
  const whole = { ...asked, url };
  let answer = await deps.web.send(callFor(deps, message, whole, step));
  for (let tries = 0; tries < step.retries && mayRetry(answer); tries += 1) {
    await deps.clock.sleep(waitMs(answer, tries));
    answer = await deps.web.send(callFor(deps, message, whole, step));
  }
  return answer;
};
