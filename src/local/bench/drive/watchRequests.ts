import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** Round trips to storage that this process has made while something was done. */
export type RoundTrips = Readonly<{
  all: number;
  /** Those that were over when the first request to the provider went out; null without one. */
  waitedFor: number | null;
}>;

const [started, finished] = ['http.client.request.start', 'http.client.response.finish'] as const;

/** Whom a request of this process is for, by the host that it names. */
const hostOf = (message: unknown): string => {
  // Node's own channels, which carry its own objects.
  const { request } = message as { request: ClientRequest };
  return String(request.getHeader('host'));
};

const isAzurite = (host: string): boolean => host.startsWith('127.0.0.1:');

/** Counts what goes to Azurite, which is addressed by number, and to the recorder, by name. */
export const watchRequests = async (work: () => Promise<unknown>): Promise<RoundTrips> => {
  let all = 0;
  let over = 0;
  let waitedFor: number | null = null;
  const onStart = (message: unknown): void => {
    if (isAzurite(hostOf(message))) all += 1;
    else waitedFor ??= over;
  };
  const onFinish = (message: unknown): void => {
    if (isAzurite(hostOf(message))) over += 1;
  };
  subscribe(started, onStart);
  subscribe(finished, onFinish);
  try {
    await work();
  } finally {
    unsubscribe(started, onStart);
    unsubscribe(finished, onFinish);
  }
  return { all, waitedFor };
};
