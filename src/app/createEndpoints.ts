import type { Log } from '../calls/ports.ts';
import { answerErrors } from '../http/answerErrors.ts';
import { type CallbackPorts, callbackEndpoint } from '../http/callbackEndpoint.ts';
import type { GridTrust } from '../http/checkGridTrust.ts';
import type { ReadLink } from '../http/createLinks.ts';
import { docsEndpoint, type ReadProgram } from '../http/docs/docsEndpoint.ts';
import { eventGridEndpoint } from '../http/eventGridEndpoint.ts';
import { eventGridHandshakeEndpoint } from '../http/eventGridHandshakeEndpoint.ts';
import { type FindDown, healthEndpoint } from '../http/healthEndpoint.ts';
import { linkEndpoint, type OpenLinked } from '../http/linkEndpoint.ts';
import { type GetPrompt, promptEndpoint } from '../http/promptEndpoint.ts';
import type { Endpoint } from '../http/webRequest.ts';
import type { Calls } from './bindCalls.ts';
import { toWordsOfHttp } from './toWordsOfHttp.ts';

export type EndpointPorts = Readonly<{
  calls: Pick<Calls, 'takeCallback'>;
  getPrompt: GetPrompt;
  openLinked: OpenLinked;
  readLink: ReadLink;
  readProgram: ReadProgram;
  findDown: FindDown;
  /** Who may deliver events of Event Grid, and what takes one. */
  grid: Readonly<{ trust: GridTrust; take: (event: unknown) => Promise<void> }>;
  callbacks: Pick<CallbackPorts, 'verify' | 'read' | 'now'>;
  log: Log;
}>;

const asItIs = (error: unknown): unknown => error;

/** What answers the routes that ask for no key; none of it throws. */
export const createEndpoints = (ports: EndpointPorts) => {
  const { calls, callbacks, grid, log } = ports;
  const safe = (endpoint: Endpoint): Endpoint => answerErrors(endpoint, toWordsOfHttp, log);
  /** A fault of the store is not translated: see `toFault`. */
  const soon = (endpoint: Endpoint): Endpoint => answerErrors(endpoint, asItIs, log);
  return {
    callback: safe(callbackEndpoint({ ...callbacks, take: calls.takeCallback, log })),
    gridEvents: soon(eventGridEndpoint({ ...grid, log })),
    gridHandshake: soon(eventGridHandshakeEndpoint(grid.trust, log)),
    prompt: safe(promptEndpoint(ports.getPrompt)),
    link: safe(linkEndpoint(ports.readLink, ports.openLinked, callbacks.now)),
    health: safe(healthEndpoint(ports.findDown)),
    docsPage: safe(docsEndpoint(ports.readProgram)),
  };
};
