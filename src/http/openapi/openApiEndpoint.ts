import type { ClientEndpoint } from '../forClients.ts';
import { RequestError } from '../requestError.ts';

/** The contract as JSON, which the build has made; null where it has not. */
export type ReadContract = () => Promise<Uint8Array | null>;

const maxAgeSeconds = 300;

/** `GET /api/openapi.json`: the contract. */
export const openApiEndpoint =
  (read: ReadContract): ClientEndpoint =>
  async () => {
    const body = await read();
    if (body === null) throw new RequestError('unknownPage', 'This build has no contract.');
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'cache-control': `private, max-age=${maxAgeSeconds}`,
      },
      body,
    };
  };
