import type { Timeline } from '../calls/callRow.ts';
import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import { fromCallId } from './fromCallId.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Endpoint } from './webRequest.ts';

export type CallWithTimeline = Readonly<{ call: Call; timeline: Timeline }>;

/** `GET /api/calls/{id}`: the call and all that happened to it. */
export const getCallEndpoint =
  (get: (id: CallId) => Promise<CallWithTimeline>): Endpoint =>
  async ({ params }) => {
    const { call, timeline } = await get(fromCallId(params.id));
    return toJsonReply(200, toCallResource(call, timeline));
  };
