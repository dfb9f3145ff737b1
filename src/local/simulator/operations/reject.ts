import { operation } from '../api/operation.ts';
import { takeOffer } from '../calls/takeOffer.ts';
import { toFailure } from '../calls/toFailure.ts';
import { reject as body } from '../validations/reject.ts';

/** Refuses an incoming call; the caller hears that it is busy, or declined. */
export const reject = operation({
  name: 'reject',
  method: 'POST',
  path: /^\/calling\/callConnections:reject$/,
  isRepeatable: true,
  body,
  run: (world, _params, given) => {
    const offer = takeOffer(world, given.incomingCallContext);
    const reason = given.callRejectReason === 'busy' ? 'busy' : 'declined';
    return { status: 204, after: () => offer.failed(toFailure(reason, offer.called)) };
  },
});
