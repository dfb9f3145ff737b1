import type { Handled } from '../calls/handleCallEvent.ts';
import type { LinkTo } from '../calls/link.ts';
import { sendNotices } from '../calls/sendNotices.ts';
import { sendRequest } from '../calls/sendRequest.ts';
import type { Sign, WebClient } from '../calls/webClient.ts';
import type { Config } from '../config.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { createLinks, type ReadLink } from '../http/createLinks.ts';
import { createSigner } from '../web/createSigner.ts';
import { createWebClient } from '../web/createWebClient.ts';
import type { CallDeps } from './bindCalls.ts';
import type { Ports } from './connectPorts.ts';

/** What is told to others, and the links that they are sent. */
export type Outward = Readonly<{
  sendNotices: (id: CallId) => Promise<void>;
  sendRequest: (id: CallId, n: CommandNumber) => Promise<Handled | 'past'>;
  readLink: ReadLink;
  linkTo: LinkTo;
  web: WebClient;
  sign: Sign;
}>;

/** Makes what tells other people's services, with the links that it sends them. */
export const createOutward = (config: Config, ports: Ports, callDeps: CallDeps): Outward => {
  const { callbacks, hashKeys, linkMs, web } = config;
  const links = createLinks({ keys: hashKeys, baseUrl: callbacks.baseUrl, lifeMs: linkMs });
  const { deadNotices } = ports;
  const deps = {
    ...callDeps,
    deadNotices,
    web: createWebClient(web),
    sign: createSigner(web.secrets),
    requestBaseUrl: web.baseUrl,
    linkTo: links.linkTo,
  };
  return {
    sendNotices: (id) => sendNotices(deps, id),
    sendRequest: (id, n) => sendRequest(deps, id, n),
    ...{ readLink: links.readLink, linkTo: links.linkTo, web: deps.web, sign: deps.sign },
  };
};
