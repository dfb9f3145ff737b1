import type { Faults } from './control/faultsSchema.ts';
import { createTokenSigner, type TokenSigner } from './identities/createTokenSigner.ts';
import type { Users } from './identities/users.ts';
import { createNumbers, type Numbers } from './numbers/createNumbers.ts';
import type { Routing } from './routing/model.ts';
import type { SimulatorOptions } from './simulatorOptions.ts';

export type Limits = {
  maxOutboundPerNumber: number;
  /** Searches for numbers in any seven days. */
  /** Of single numbers, E.164, that have a limit of their own. */
  numbers: Readonly<Record<string, number>>;
  weeklySearches: number;
  /** How many bought numbers the resource may have at once. */
  maxPurchasedNumbers: number;
};

/** What the resource has and may have, and what goes wrong with it on purpose. */
export type Resource = {
  readonly faults: { current: Faults };
  /** What can be raised while it runs; from the options at first. */
  readonly limits: Limits;
  readonly numbers: Numbers;
  readonly routing: Routing;
  readonly users: Users;
  readonly signToken: TokenSigner;
};

/** A resource with the numbers of the options, without trunks and users; nothing goes wrong. */
export function createResource(options: SimulatorOptions, now: string): Resource {
  const { maxOutboundPerNumber, weeklySearches, maxPurchasedNumbers, sipDomains } = options;
  return {
    faults: { current: {} },
    limits: { maxOutboundPerNumber, numbers: {}, weeklySearches, maxPurchasedNumbers },
    numbers: createNumbers(options, now),
    routing: { configuration: { trunks: {}, routes: [] }, domains: sipDomains },
    users: new Map(),
    signToken: createTokenSigner(),
  };
}
