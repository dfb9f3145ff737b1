import { maySee } from '../calls/ownCalls.ts';
import type { CallIndex } from '../calls/ports.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromListQuery } from './fromListQuery.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';

/**
 * `GET /api/calls`: the calls of a day, oldest first, a page at a time. Whoever sees only its own
 * gets pages from which the others are left out.
 */
export const listCallsEndpoint =
  (dayOf: CallIndex['day'], now: () => number): ClientEndpoint =>
  async ({ query }, client) => {
    const { day, limit, continuation } = fromListQuery(query, now());
    const page = await dayOf(day, limit, continuation);
    const calls = page.calls.filter((call) => maySee(client, call));
    return toJsonReply(200, {
      calls: calls.map((call) => toCallResource(call, null)),
      ...(page.continuation !== null && { continuation: page.continuation }),
    });
  };
