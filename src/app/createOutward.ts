import { sendNotices } from '../calls/sendNotices.ts';
import type { Config } from '../config.ts';
import type { CallId } from '../engine/ids.ts';
import { createLinks, type ReadLink } from '../http/createLinks.ts';
import { createSigner } from '../web/createSigner.ts';
import { createWebClient } from '../web/createWebClient.ts';
import type { Ports } from './connectPorts.ts';
import type { Surroundings } from './createCallDeps.ts';

/** What is told to others, and the links that they are sent. */
export type Outward = Readonly<{
  sendNotices: (id: CallId) => Promise<void>;
  readLink: ReadLink;
}>;

/** Makes what tells other people's services, with the links that it sends them. */
export const createOutward = (
  config: Config,
  ports: Ports,
  { clock, log }: Pick<Surroundings, 'clock' | 'log'>,
): Outward => {
  const { callbacks, hashKeys, linkMs, web } = config;
  const links = createLinks({ keys: hashKeys, baseUrl: callbacks.baseUrl, lifeMs: linkMs });
  const { store, deadNotices, wakeups } = ports;
  const deps = {
    ...{ store, deadNotices, wakeups, clock, log },
    web: createWebClient(web),
    sign: createSigner(web.secrets),
    linkTo: links.linkTo,
    random: Math.random,
  };
  return {
    sendNotices: (id) => sendNotices(deps, id),
    readLink: links.readLink,
  };
};
