import type { ClientScope } from '../calls/apiClient.ts';
import type { ClientOf } from '../calls/currentClients.ts';
import type { Log } from '../calls/ports.ts';
import { answerErrors } from '../http/answerErrors.ts';
import { type ClientEndpoint, forClients } from '../http/forClients.ts';
import type { Endpoint } from '../http/webRequest.ts';
import { toWordsOfHttp } from './toWordsOfHttp.ts';

/** Lets in clients that have one of the scopes; what comes of it never throws. */
export type Guard = (scopes: readonly ClientScope[], endpoint: ClientEndpoint) => Endpoint;

/** A guard that knows clients by `clientOf`. */
export const createGuard =
  (clientOf: ClientOf, log: Log): Guard =>
  (scopes, endpoint) =>
    answerErrors(forClients(clientOf, scopes, endpoint), toWordsOfHttp, log);
