import { ApiError } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { takeOffer } from '../calls/takeOffer.ts';
import { isPhone } from '../calls/toIdentifier.ts';
import { redirect as body } from '../validations/redirect.ts';

/** Sends an unanswered call elsewhere; the app hears no more of it. */
export const redirect = operation({
  name: 'redirect',
  method: 'POST',
  path: /^\/calling\/callConnections:redirect$/,
  isRepeatable: true,
  body,
  run: (world, _params, given) => {
    const caller = world.offers.get(given.incomingCallContext)?.caller;
    if (caller !== undefined && !isPhone(caller) && isPhone(given.target)) {
      throw new ApiError(405, '8520', 'A VoIP caller cannot be redirected to a phone number.');
    }
    const offer = takeOffer(world, given.incomingCallContext);
    return { status: 204, after: () => offer.redirected(given.target) };
  },
});
