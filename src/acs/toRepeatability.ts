import type { RejectCallOptions } from '@azure/communication-call-automation';
import type { Order } from '../calls/ports.ts';

/**
 * The headers by which the service knows a repeated request. The SDK makes ids of its own, a new
 * one each time; headers given with the request are set after them and replace them.
 */
export const toRepeatability = ({
  idempotencyKey,
  firstSent,
}: Order): Pick<RejectCallOptions, 'requestOptions'> => ({
  requestOptions: {
    customHeaders: {
      'Repeatability-Request-ID': idempotencyKey,
      'Repeatability-First-Sent': new Date(firstSent).toUTCString(),
    },
  },
});
