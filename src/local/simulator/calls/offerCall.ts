import { randomBytes, randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import type { Offer } from './model.ts';
import { toFailure } from './toFailure.ts';
import { toIdentifier } from './toIdentifier.ts';

const contextPrefix = 'eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.';
/** Makes a context of about 8 KB, like the real ones, which no test should be surprised by. */
const contextBytes = 6000;

export type NewOffer = Pick<
  Offer,
  'caller' | 'called' | 'conversation' | 'answered' | 'redirected' | 'failed'
> & {
  readonly customContext?: Readonly<Record<string, unknown>> | undefined;
  /** Shorter than the ring limit, if whoever calls is in a hurry. */
  readonly limitMs?: number | undefined;
};

function publish(world: World, offer: Offer, customContext: NewOffer['customContext']): void {
  const { serverCallId, correlationId } = offer.conversation;
  const resource = `Microsoft.Communication/communicationServices/${world.options.audience}`;
  world.eventGrid.publish(
    {
      id: randomUUID(),
      topic: `/subscriptions/local/resourceGroups/local/providers/${resource}`,
      subject: `/caller/${offer.caller}/recipient/${offer.called}`,
      type: 'Microsoft.Communication.IncomingCall',
      time: world.clock.iso(),
      about: correlationId,
      data: {
        to: toIdentifier(offer.called),
        from: toIdentifier(offer.caller),
        serverCallId,
        callerDisplayName: '',
        ...(customContext === undefined ? {} : { customContext }),
        incomingCallContext: offer.context,
        correlationId,
      },
    },
    world.faults.current.incomingTwice ? 2 : 1,
  );
}

/**
 * Rings the app by IncomingCall. One answer, redirect or reject takes the offer; after the ring
 * limit nobody can. Returns a function that withdraws it.
 */
export function offerCall(world: World, given: NewOffer): () => void {
  const { customContext, limitMs = Number.POSITIVE_INFINITY, ...rest } = given;
  const context = `${contextPrefix}${randomBytes(contextBytes).toString('base64url')}.`;
  const withdraw = (): void => {
    world.offers.delete(context);
    stopTimer();
  };
  const ringMs = Math.min(limitMs, world.options.incomingRingMs);
  const stopTimer = world.clock.after(ringMs, () => {
    world.offers.delete(context);
    given.failed(toFailure('noAnswer', given.called));
  });
  const offer: Offer = { ...rest, context, stopRinging: stopTimer };
  world.offers.set(context, offer);
  publish(world, offer, customContext);
  return withdraw;
}
