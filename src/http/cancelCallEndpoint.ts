import { hasScope } from '../calls/apiClient.ts';
import { mayEnd, noSuchCall } from '../calls/ownCalls.ts';
import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromCallId } from './fromCallId.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';

export type CancelPorts = Readonly<{
  load: (id: CallId) => Promise<Call | null>;
  cancel: (id: CallId) => Promise<Call>;
}>;

/** `DELETE /api/calls/{id}`: 202 while the call is being ended, 200 once it has ended. */
export const cancelCallEndpoint =
  ({ load, cancel }: CancelPorts): ClientEndpoint =>
  async ({ params }, client) => {
    const id = fromCallId(params.id);
    // Whoever may end every call need not wait until it is known whose this is.
    const call = hasScope(client, 'admin') ? null : await load(id);
    if (!hasScope(client, 'admin') && (call === null || !mayEnd(client, call))) throw noSuchCall();
    const ended = await cancel(id);
    return toJsonReply(ended.state === 'ended' ? 200 : 202, toCallResource(ended, null));
  };
