import type { CallAsked } from '../calls/callAsked.ts';
import type { CallPreview } from '../calls/previewCall.ts';
import type { Call } from '../engine/call.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromPlaceCallRequest } from './fromPlaceCallRequest.ts';
import { RequestError } from './requestError.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';
import { toPreview } from './toPreview.ts';

export type PlacePorts = Readonly<{
  request: (client: string, asked: CallAsked, delayMs: number) => Promise<Call>;
  preview: (client: string, asked: CallAsked) => Promise<CallPreview>;
}>;

const isDryRun = (text: string | undefined): boolean => {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  const message = 'Write true or false.';
  throw new RequestError('badRequest', message, [{ field: 'dryRun', message }]);
};

/** A request that only asks stores nothing, so it needs no key of its own. */
const dryRunKey = 'dry run';

/**
 * `POST /api/calls`: 202, the same call for the same key; its status may have moved on. With
 * `?dryRun=true` 200 and what would happen, and nothing happens.
 */
export const placeCallEndpoint =
  ({ request: place, preview }: PlacePorts): ClientEndpoint =>
  async (request, client) => {
    if (isDryRun(request.query.dryRun)) {
      const headers = { 'idempotency-key': dryRunKey, ...request.headers };
      const asked = fromPlaceCallRequest({ ...request, headers });
      return toJsonReply(200, toPreview(await preview(client.name, asked)));
    }
    const call = await place(client.name, fromPlaceCallRequest(request), 0);
    const { id, status } = toCallResource(call, null);
    return toJsonReply(202, { id, status }, { location: `/api/calls/${id}` });
  };
