import type { PlaceRequest } from '../calls/placeCall.ts';
import type { Call } from '../engine/call.ts';
import { fromPlaceCallRequest } from './fromPlaceCallRequest.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Endpoint } from './webRequest.ts';

/** `POST /api/calls`: 202, the same call for the same key; its status may have moved on. */
export const placeCallEndpoint =
  (place: (request: PlaceRequest) => Promise<Call>): Endpoint =>
  async (request) => {
    const call = await place(fromPlaceCallRequest(request));
    const { id, status } = toCallResource(call, null);
    return toJsonReply(202, { id, status }, { location: `/api/calls/${id}` });
  };
