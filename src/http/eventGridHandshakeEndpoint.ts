import type { Log } from '../calls/ports.ts';
import { checkGridTrust, type GridTrust } from './checkGridTrust.ts';
import { RequestError } from './requestError.ts';
import type { Endpoint } from './webRequest.ts';

const eventGrid = 'eventgrid.azure.net';

/**
 * `OPTIONS /api/events`: the handshake of CloudEvents. It says only that Event Grid may deliver
 * here, which is no secret; Event Grid sends the headers of a subscription with deliveries alone,
 * so that no key can be asked for.
 */
export const eventGridHandshakeEndpoint =
  (trust: GridTrust, log: Log): Endpoint =>
  async ({ headers }) => {
    checkGridTrust(trust, log);
    if (headers['webhook-request-origin']?.toLowerCase() !== eventGrid)
      throw new RequestError('unauthorized', 'Not authorized.');
    const isRateAsked = headers['webhook-request-rate'] !== undefined;
    const rate = isRateAsked ? { 'webhook-allowed-rate': '*' } : {};
    return { status: 200, headers: { 'webhook-allowed-origin': eventGrid, ...rate }, body: null };
  };
