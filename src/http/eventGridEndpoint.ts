import type { Log } from '../calls/ports.ts';
import { checkGridSender } from './checkGridSender.ts';
import type { GridTrust } from './checkGridTrust.ts';
import { fromGridDelivery, type GridDelivery } from './fromGridDelivery.ts';
import { RequestError } from './requestError.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Endpoint, Reply } from './webRequest.ts';

export type EventGridPorts = Readonly<{
  trust: GridTrust;
  /** One event; what it throws is a fault of ours. */
  take: (event: unknown) => Promise<void>;
  log: Log;
}>;

const taken: Reply = { status: 200, headers: {}, body: null };

/** What will never be read is taken, as null; what is too large can be found in dead letters. */
const readDelivery = (body: Uint8Array, log: Log): GridDelivery | null => {
  try {
    return fromGridDelivery(body);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    log('error', 'a delivery of events that is not taken', { why: error.message });
    if (error.code === 'notJson') return null;
    throw error;
  }
};

/** All of them, whatever becomes of each. */
const takeAll = async (
  events: readonly unknown[],
  { take, log }: EventGridPorts,
): Promise<void> => {
  const runs = await Promise.allSettled(events.map(async (event) => take(event)));
  const [first, ...more] = runs.flatMap((run) => (run.status === 'rejected' ? [run] : []));
  for (const { reason } of more) log('error', 'an event was not taken', { why: String(reason) });
  if (first !== undefined) throw first.reason;
};

/**
 * `POST /api/events`: Event Grid delivers, or asks whether it may. If one event could not be
 * handled, all of them come again; those that were handled change nothing then.
 */
export const eventGridEndpoint =
  (ports: EventGridPorts): Endpoint =>
  async (request) => {
    await checkGridSender(ports.trust, request, ports.log);
    const delivery = readDelivery(request.body, ports.log);
    if (delivery === null) return taken;
    if (delivery.kind === 'validation')
      return toJsonReply(200, { validationResponse: delivery.code });
    await takeAll(delivery.events, ports);
    return taken;
  };
