import { AssertionError } from 'node:assert';
import type { CallGateway, Order } from '../calls/ports.ts';
import { fromFailure } from './fromFailure.ts';
import type { AcsGatewayOptions } from './order.ts';
import { sendOrder } from './sendOrder.ts';
import { toExecution } from './toExecution.ts';

type Probe = Awaited<ReturnType<CallGateway['probe']>>;

/** By the service's word for the state of a leg; it may learn new words. */
const probes: Readonly<Record<string, Probe>> = {
  unknown: 'ringing',
  connecting: 'ringing',
  connected: 'connected',
  transferring: 'connected',
  transferAccepted: 'connected',
  disconnecting: 'gone',
  disconnected: 'gone',
};

/**
 * Telephony by Azure Communication Services. One order is one request, aborted by the client after
 * its time limit; nothing is repeated here, and nothing that the service or the network does is
 * thrown.
 */
export const createAcsGateway = (options: AcsGatewayOptions): CallGateway => ({
  execute: async (order: Order) => {
    try {
      return { kind: 'done', ...(await sendOrder(options, order)) };
    } catch (error) {
      return error instanceof AssertionError
        ? { kind: 'refused', cause: 'failed', note: error.message }
        : toExecution(fromFailure(error), order.command.kind);
    }
  },
  probe: async (connection) => {
    try {
      const { callConnectionState } = await options.client
        .getCallConnection(connection)
        .getCallConnectionProperties();
      return callConnectionState === undefined
        ? 'unknown'
        : (probes[callConnectionState] ?? 'unknown');
    } catch (error) {
      return fromFailure(error).status === 404 ? 'gone' : 'unknown';
    }
  },
});
