import { callNotFound } from '../api/apiError.ts';
import type { World } from '../world.ts';
import type { Offer } from './model.ts';

/** Takes an incoming call, once; throws 404/8522 if it is over, taken or unknown. */
export function takeOffer(world: World, context: string): Offer {
  const offer = world.offers.get(context);
  if (!offer) throw callNotFound();
  world.offers.delete(context);
  offer.stopRinging();
  return offer;
}
