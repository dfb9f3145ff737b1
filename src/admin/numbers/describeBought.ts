import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import { invocation } from '../quietCommand.ts';
import type { BuyDeps } from './buyOptions.ts';
import { formatCost } from './formatCost.ts';
import { toOwnedJson } from './ownedJson.ts';
import { describeProposal, proposeRoute } from './proposeRoute.ts';
import { readDeployedFilter } from './readDeployedFilter.ts';

/** How numbers came to be ours: now, by an order of before, or long ago. */
export type How = 'bought' | 'resumed' | 'before';

const words: Readonly<Record<How, string>> = {
  bought: 'is yours',
  resumed: 'is yours, by the order that was begun before',
  before: 'was bought before; nothing was ordered now',
};

/** What was bought, what it costs, and what is left to do until it answers. */
export const describeBought = async (
  owned: readonly PurchasedPhoneNumber[],
  how: How,
  flow: string | null,
  deps: BuyDeps,
): Promise<Readonly<{ json: object; lines: readonly string[] }>> => {
  const { routes, flows } = deps.flows();
  const bought = owned.map((one) => toOwnedJson(one, routes));
  const names = bought.map(({ number }) => number);
  const known = { routes, flows: Object.keys(flows) };
  if (names.length === 0) {
    const lines = ['What was bought is no longer a number of this resource.'];
    return { json: { bought: [], how, route: null }, lines };
  }
  const { endpoint } = await deps.provider();
  const filter = await readDeployedFilter(deps.root, endpoint);
  const route = proposeRoute(names, flow, filter, known);
  return {
    json: { bought, how, route },
    lines: [
      ...bought.map(({ number, cost }) => `${number} ${words[how]} (${formatCost(cost)} a month).`),
      ...describeProposal(route),
      ...(how === 'before' ? ['Another one: search again, or buy with --fresh.'] : []),
      `Give it back: ${invocation} numbers release ${names[0]}`,
    ],
  };
};
