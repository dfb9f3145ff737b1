import { lookup } from 'node:dns/promises';
import type { WebAnswer, WebCall, WebClient } from '../calls/webClient.ts';
import { withTimeout } from '../calls/withTimeout.ts';
import { exchange } from './exchange.ts';
import { type Resolve, resolveHost } from './resolveHost.ts';

export type WebClientOptions = Readonly<{
  /** For local work only: http, and addresses of this machine and its network. */
  allowPrivate: boolean;
  /** How names are looked up; by the system unless given. */
  resolve?: Resolve;
}>;

/** What the connection itself has to say, and nobody else. */
const ours = /^(host|connection|content-length|transfer-encoding|upgrade|expect|te|trailer)$/i;

const refused = (why: string): WebAnswer => ({ kind: 'failed', why, retryable: false });

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code';

/** A look-up cannot be stopped, but nobody has to wait for it. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, late]);
};

/** What is wrong with a request before anything is looked up; null when nothing is. */
const problemOf = ({ url, headers }: WebCall, allowPrivate: boolean): string | null => {
  if (!URL.canParse(url)) return 'the address cannot be read';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) {
    return 'the address does not begin with https://';
  }
  if (username !== '' || password !== '') return 'the address holds a name or a password';
  const wrong = Object.keys(headers).find((name) => ours.test(name));
  return wrong === undefined ? null : `the header ${wrong} cannot be set`;
};

const sendWithin = async (
  call: WebCall,
  { allowPrivate, resolve = (name) => lookup(name, { all: true }) }: WebClientOptions,
  signal: AbortSignal,
): Promise<WebAnswer> => {
  const url = new URL(call.url);
  const found = resolveHost(url.hostname, resolve, allowPrivate);
  const addresses = await orAborted(found, signal);
  if (addresses === null) return refused('the address is not a public one');
  return exchange(call, url, addresses, signal);
};

const send = async (call: WebCall, options: WebClientOptions): Promise<WebAnswer> => {
  const problem = problemOf(call, options.allowPrivate);
  if (problem !== null) return refused(problem);
  try {
    return await withTimeout(call.timeoutMs, (signal) => sendWithin(call, options, signal));
  } catch (error) {
    const { name } = error instanceof Error ? error : { name: '' };
    const code = codeOf(error);
    if (name === 'AbortError' || name === 'TimeoutError') {
      return { kind: 'failed', why: `no answer in ${call.timeoutMs} ms`, retryable: true };
    }
    if (/^ERR_(INVALID|HTTP_INVALID)/.test(code)) return refused(`it cannot be sent (${code})`);
    return { kind: 'failed', why: `no answer (${code})`, retryable: true };
  }
};

/**
 * Calls web services over https at public addresses only. The address that a name stands for is
 * looked up and checked once, and the connection made to that very one, so that no second look-up
 * can lead elsewhere. Redirections are not followed, proxies not used.
 */
export const createWebClient = (options: WebClientOptions): WebClient => ({
  send: (call) => send(call, options),
});
