import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';

/**
 * A client for a simulator at `origin`. The SDK fetches recordings from the service's own hosts
 * only, on https; here those requests go to the simulator, with the path that they were signed for.
 */
export const createLocalHttpClient = (origin: string): HttpClient => {
  const client = createDefaultHttpClient();
  return {
    sendRequest: (request) => {
      const location = request.headers.get('OriginalUrl');
      if (location !== undefined) {
        request.url = new URL(new URL(location).pathname, origin).href;
        request.allowInsecureConnection = true;
      }
      return client.sendRequest(request);
    },
  };
};
