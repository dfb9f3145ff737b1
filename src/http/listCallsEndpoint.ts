import type { CallIndex } from '../calls/ports.ts';
import { fromListQuery } from './fromListQuery.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Endpoint } from './webRequest.ts';

/** `GET /api/calls`: the calls of a day, oldest first, a page at a time. */
export const listCallsEndpoint =
  (dayOf: CallIndex['day'], now: () => number): Endpoint =>
  async ({ query }) => {
    const { day, limit, continuation } = fromListQuery(query, now());
    const page = await dayOf(day, limit, continuation);
    return toJsonReply(200, {
      calls: page.calls.map((call) => toCallResource(call, null)),
      ...(page.continuation !== null && { continuation: page.continuation }),
    });
  };
