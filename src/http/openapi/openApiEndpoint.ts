import type { ClientEndpoint } from '../forClients.ts';
import type { OpenApiDocument } from './openApiDocument.ts';

const maxAgeSeconds = 300;

/** `GET /api/openapi.json`: the contract; made when it is first asked for. */
export const openApiEndpoint = (load: () => Promise<OpenApiDocument>): ClientEndpoint => {
  let made: Promise<string> | null = null;
  return async () => {
    made ??= load().then((contract) => JSON.stringify(contract));
    const body = await made.catch((error) => {
      made = null;
      throw error;
    });
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'cache-control': `private, max-age=${maxAgeSeconds}`,
      },
      body,
    };
  };
};
