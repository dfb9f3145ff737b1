import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import { LogsQueryClient } from '@azure/monitor-query';

const msPerHour = 3_600_000;
/** The SDK sends no token without TLS, so it believes that the simulator has it. */
const disguise = 'https://logs.example';

/** The official client, asking the simulator at that address. */
export function openLogsClient(
  url: string,
  retryOptions = { maxRetries: 0, retryDelayInMs: 1 },
): LogsQueryClient {
  const inner = createDefaultHttpClient();
  const credential = {
    getToken: async () => ({ token: 'any', expiresOnTimestamp: Date.now() + msPerHour }),
  };
  return new LogsQueryClient(credential, {
    endpoint: disguise,
    retryOptions,
    httpClient: {
      sendRequest: (request) => {
        request.url = request.url.replace(disguise, url);
        request.allowInsecureConnection = true;
        return inner.sendRequest(request);
      },
    },
  });
}
