import type { TokenCredential } from '@azure/identity';
import { LogsQueryClient } from '@azure/monitor-query';
import { createPlainHttpClient } from './createPlainHttpClient.ts';
import { LogsError } from './logsError.ts';

/** Where the logs are: `endpoint` is `https://api.loganalytics.io`, or a simulator's on http. */
export type LogsAccess = Readonly<{
  endpoint: string;
  /** The workspace ID, a GUID. */
  workspace: string;
  /** Who asks; null where there is only a simulator. */
  credential: TokenCredential | null;
}>;

/** How often a query that got 429, 5xx or no answer is sent again, and how soon. */
export type Retries = Readonly<{ maxRetries: number; retryDelayInMs: number }>;

const publicHosts = /\.loganalytics\.(io|azure\.com)$/;
const msPerHour = 3_600_000;

/** A simulator takes any token. A real one must not travel in the clear, so it gets none. */
const tokenOfNobody: TokenCredential = {
  getToken: async () => ({ token: 'simulator', expiresOnTimestamp: Date.now() + msPerHour }),
};

/**
 * The SDK's client.
 * @throws LogsError when the endpoint is no address, or one with TLS is to be asked by nobody
 */
export const createLogsClient = (access: LogsAccess, retryOptions: Retries): LogsQueryClient => {
  const url = URL.parse(access.endpoint);
  if (url === null) {
    const right = 'write https://api.loganalytics.io';
    throw new LogsError(`The endpoint of the logs, ${access.endpoint}, is no address: ${right}.`);
  }
  if (url.protocol === 'http:') {
    return new LogsQueryClient(tokenOfNobody, {
      endpoint: `https://${url.host}`,
      httpClient: createPlainHttpClient(url.origin),
      retryOptions,
    });
  }
  if (access.credential === null) {
    throw new LogsError('The app has no identity of its own to read the workspace with.');
  }
  return new LogsQueryClient(access.credential, {
    endpoint: url.origin,
    retryOptions,
    // In the clouds of governments tokens are for the endpoint itself.
    ...(!publicHosts.test(url.hostname) && { audience: url.origin }),
  });
};
