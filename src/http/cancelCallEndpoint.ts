import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import { fromCallId } from './fromCallId.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Endpoint } from './webRequest.ts';

/** `DELETE /api/calls/{id}`: 202 while the call is being ended, 200 once it has ended. */
export const cancelCallEndpoint =
  (cancel: (id: CallId) => Promise<Call>): Endpoint =>
  async ({ params }) => {
    const call = await cancel(fromCallId(params.id));
    return toJsonReply(call.state === 'ended' ? 200 : 202, toCallResource(call, null));
  };
