import { createTokenSigner } from './identities/createTokenSigner.ts';
import { createNumbers } from './numbers/createNumbers.ts';
import type { SimulatorOptions } from './simulatorOptions.ts';
import type { World } from './world.ts';

export type Resource = Pick<World, 'limits' | 'numbers' | 'routing' | 'users' | 'signToken'>;

/** What the resource has at first: its numbers, no trunks and no users; and what it may have. */
export function createResource(options: SimulatorOptions, now: string): Resource {
  const { maxOutboundPerNumber, weeklySearches, maxPurchasedNumbers, sipDomains } = options;
  return {
    limits: { maxOutboundPerNumber, weeklySearches, maxPurchasedNumbers },
    numbers: createNumbers(options, now),
    routing: { configuration: { trunks: {}, routes: [] }, domains: sipDomains },
    users: new Map(),
    signToken: createTokenSigner(),
  };
}
