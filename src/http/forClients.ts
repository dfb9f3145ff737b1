import { type ApiClient, type ClientScope, hasScope } from '../calls/apiClient.ts';
import type { ClientOf } from '../calls/currentClients.ts';
import { fromClientKey } from './fromClientKey.ts';
import { RequestError } from './requestError.ts';
import type { Endpoint, Reply, WebRequest } from './webRequest.ts';

/** What answers the requests of one route, knowing who asks. */
export type ClientEndpoint = (request: WebRequest, client: ApiClient) => Promise<Reply>;

/** An endpoint for clients that have one of the scopes; every other is told which it lacks. */
export const forClients =
  (clientOf: ClientOf, scopes: readonly ClientScope[], endpoint: ClientEndpoint): Endpoint =>
  async (request) => {
    const client = await clientOf(fromClientKey(request));
    if (client === null) {
      throw new RequestError('unknownClient', 'The key belongs to no client of this API.');
    }
    if (scopes.some((scope) => hasScope(client, scope))) return endpoint(request, client);
    const wanted = scopes.map((scope) => `"${scope}"`).join(' or ');
    const message = `The client ${client.name} lacks the scope ${wanted}.`;
    throw new RequestError('scopeMissing', message);
  };
