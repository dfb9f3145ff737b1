import type { CallIndex, Log } from '../calls/ports.ts';
import { answerErrors } from '../http/answerErrors.ts';
import { type CallbackPorts, callbackEndpoint } from '../http/callbackEndpoint.ts';
import { cancelCallEndpoint } from '../http/cancelCallEndpoint.ts';
import type { ReadLink } from '../http/createLinks.ts';
import { getCallEndpoint } from '../http/getCallEndpoint.ts';
import { type FindDown, healthEndpoint } from '../http/healthEndpoint.ts';
import { linkEndpoint } from '../http/linkEndpoint.ts';
import { listCallsEndpoint } from '../http/listCallsEndpoint.ts';
import { placeCallEndpoint } from '../http/placeCallEndpoint.ts';
import { type GetPrompt, promptEndpoint } from '../http/promptEndpoint.ts';
import { recordingEndpoint } from '../http/recordingEndpoint.ts';
import type { Endpoint } from '../http/webRequest.ts';
import type { Calls } from './bindCalls.ts';
import type { Listener, PlayRecording } from './createPlayRecording.ts';
import { toWordsOfHttp } from './toWordsOfHttp.ts';

export type EndpointPorts = Readonly<{
  calls: Calls;
  dayOf: CallIndex['day'];
  getPrompt: GetPrompt;
  play: (who: Listener) => PlayRecording;
  readLink: ReadLink;
  findDown: FindDown;
  callbacks: Pick<CallbackPorts, 'verify' | 'read' | 'now'>;
  log: Log;
}>;

/** What answers each route; none of it throws. */
export const createEndpoints = (ports: EndpointPorts) => {
  const { calls, callbacks, log } = ports;
  const safe = (endpoint: Endpoint): Endpoint => answerErrors(endpoint, toWordsOfHttp, log);
  return {
    placeCall: safe(placeCallEndpoint(calls.place)),
    getCall: safe(getCallEndpoint(calls.get)),
    listCalls: safe(listCallsEndpoint(ports.dayOf, callbacks.now)),
    cancelCall: safe(cancelCallEndpoint(calls.cancel)),
    callback: safe(callbackEndpoint({ ...callbacks, take: calls.takeCallback, log })),
    prompt: safe(promptEndpoint(ports.getPrompt)),
    recording: safe(recordingEndpoint(ports.play('api'))),
    link: safe(linkEndpoint(ports.readLink, ports.play('link'), callbacks.now)),
    health: safe(healthEndpoint(ports.findDown)),
  };
};
