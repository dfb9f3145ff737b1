import type { Log } from '../calls/ports.ts';
import { answerErrors } from '../http/answerErrors.ts';
import { type CallbackPorts, callbackEndpoint } from '../http/callbackEndpoint.ts';
import type { ReadLink } from '../http/createLinks.ts';
import { docsEndpoint, type ReadProgram } from '../http/docs/docsEndpoint.ts';
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
  callbacks: Pick<CallbackPorts, 'verify' | 'read' | 'now'>;
  log: Log;
}>;

/** What answers the routes that ask for no key; none of it throws. */
export const createEndpoints = (ports: EndpointPorts) => {
  const { calls, callbacks, log } = ports;
  const safe = (endpoint: Endpoint): Endpoint => answerErrors(endpoint, toWordsOfHttp, log);
  return {
    callback: safe(callbackEndpoint({ ...callbacks, take: calls.takeCallback, log })),
    prompt: safe(promptEndpoint(ports.getPrompt)),
    link: safe(linkEndpoint(ports.readLink, ports.openLinked, callbacks.now)),
    health: safe(healthEndpoint(ports.findDown)),
    docsPage: safe(docsEndpoint(ports.readProgram)),
  };
};
