import { sendNotices } from '../calls/sendNotices.ts';
import type { Config } from '../config.ts';
import type { CallId } from '../engine/ids.ts';
import { createLinks, type ReadLink } from '../http/createLinks.ts';
import type { OpenLinked } from '../http/linkEndpoint.ts';
import { toRecordingReply } from '../http/toRecordingReply.ts';
import { createSigner } from '../web/createSigner.ts';
import { createWebClient } from '../web/createWebClient.ts';
import type { Calls } from './bindCalls.ts';
import type { Ports } from './connectPorts.ts';
import type { Surroundings } from './createCallDeps.ts';

/** What is told to others, and what they may open by a link. */
export type Outward = Readonly<{
  sendNotices: (id: CallId) => Promise<void>;
  readLink: ReadLink;
  openLinked: OpenLinked;
}>;

export type OutwardPorts = Pick<Ports, 'store' | 'deadNotices' | 'wakeups'> &
  Readonly<{ open: Calls['openRecording'] }>;

/** Makes what tells other people's services, with the links that it sends them. */
export const createOutward = (
  config: Config,
  ports: OutwardPorts,
  { clock, log }: Pick<Surroundings, 'clock' | 'log'>,
): Outward => {
  const { callbacks, hashKeys, linkMs, web } = config;
  const links = createLinks({ keys: hashKeys, baseUrl: callbacks.baseUrl, lifeMs: linkMs });
  const { store, deadNotices, wakeups, open } = ports;
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
    openLinked: async ({ call, n }, range) => {
      const recording = await open(call, n, 'link');
      return recording === null ? null : toRecordingReply(recording, range);
    },
  };
};
