import {
  CallAutomationClient,
  type CallAutomationClientOptions,
} from '@azure/communication-call-automation';
import type { TokenCredential } from '@azure/identity';
import { withTimeout } from '../calls/withTimeout.ts';
import { createLocalHttpClient } from './createLocalHttpClient.ts';
import { endpointIn } from './endpointIn.ts';
import { recordingFailurePolicy } from './recordingFailurePolicy.ts';

/**
 * After this a request is given up. The lease that it runs under lasts longer, so nobody else
 * began.
 */
export const requestTimeoutMs = 6_000;

/**
 * Where the resource is and how to be let in: a connection string, or an endpoint and an identity.
 */
export type AcsAccess =
  | Readonly<{ connectionString: string }>
  | Readonly<{ endpoint: string; credential: TokenCredential }>;

const endpointOf = (access: AcsAccess): string =>
  'endpoint' in access ? access.endpoint : endpointIn(access.connectionString);

/** A simulator, which is all that speaks without TLS, gets requests for recordings too. */
const localOptions = (endpoint: string): CallAutomationClientOptions =>
  /^http:\/\//i.test(endpoint)
    ? { allowInsecureConnection: true, httpClient: createLocalHttpClient(endpoint) }
    : {};

/**
 * The SDK's client with its retries off (who executes a command repeats it, under a lease) and
 * every request aborted after `timeoutMs`. The time limit is a policy because not every method of
 * the SDK passes an abort signal on. Connections are kept alive by the SDK's own agent.
 */
export const createCallAutomationClient = (
  access: AcsAccess,
  timeoutMs: number = requestTimeoutMs,
): CallAutomationClient => {
  const options: CallAutomationClientOptions = {
    retryOptions: { maxRetries: 0 },
    ...localOptions(endpointOf(access)),
    additionalPolicies: [
      { position: 'perCall', policy: recordingFailurePolicy },
      {
        position: 'perCall',
        policy: {
          name: 'requestTimeout',
          sendRequest: (request, next) =>
            withTimeout(timeoutMs, (signal) => {
              request.abortSignal ??= signal;
              return next(request);
            }),
        },
      },
    ],
  };
  return 'endpoint' in access
    ? new CallAutomationClient(access.endpoint, access.credential, options)
    : new CallAutomationClient(access.connectionString, options);
};
