import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';

/**
 * A client for a simulator at `origin`, which speaks without TLS. The SDK signs requests to https
 * only, so it is given such an address, and this sends them where they belong.
 */
export const createPlainHttpClient = (origin: string): HttpClient => {
  const client = createDefaultHttpClient();
  return {
    sendRequest: (request) => {
      const { pathname, search } = new URL(request.url);
      request.url = new URL(`${pathname}${search}`, origin).href;
      request.allowInsecureConnection = true;
      return client.sendRequest(request);
    },
  };
};
