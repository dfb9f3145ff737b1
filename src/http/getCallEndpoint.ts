import type { Timeline } from '../calls/callRow.ts';
import { maySee, noSuchCall } from '../calls/ownCalls.ts';
import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromCallId } from './fromCallId.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';

export type CallWithTimeline = Readonly<{ call: Call; timeline: Timeline }>;

/** `GET /api/calls/{id}`: the call and all that happened to it. */
export const getCallEndpoint =
  (get: (id: CallId) => Promise<CallWithTimeline>): ClientEndpoint =>
  async ({ params }, client) => {
    const { call, timeline } = await get(fromCallId(params.id));
    if (!maySee(client, call)) throw noSuchCall();
    return toJsonReply(200, toCallResource(call, timeline));
  };
