import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import type { KeptSearch } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { done, type Output } from '../verb.ts';
import { type BuyDeps, command, type Options, parse } from './buyOptions.ts';
import { describeBought } from './describeBought.ts';
import { findSearch } from './findSearch.ts';
import { findForQuestion } from './findToBuy.ts';
import { ownedAmong } from './ownedAmong.ts';
import { placeOrder } from './placeOrder.ts';
import { resumePurchase } from './purchase.ts';

export { command, type Options, parse };

type Owned = readonly PurchasedPhoneNumber[];

type Came = Readonly<{ owned: Owned; how: 'bought' | 'resumed' | 'before' }>;

const buy = async (kept: KeptSearch, options: Options, deps: BuyDeps): Promise<Came> => {
  const { purchase } = kept.search;
  const { numbers } = await deps.provider();
  if (purchase === null) return { owned: await placeOrder(kept, options, deps), how: 'bought' };
  if (purchase.bought !== null) {
    return { owned: await ownedAmong(numbers, purchase.bought), how: 'before' };
  }
  const resumed = await resumePurchase(kept, deps);
  if (resumed.kind === 'bought') return { owned: resumed.owned, how: 'resumed' };
  return { owned: await placeOrder(resumed.kept, options, deps), how: 'bought' };
};

/** The flow must be there before anything is ordered for it. */
const checkFlow = (flow: string | null, deps: BuyDeps): void => {
  const flows = Object.keys(deps.flows().flows);
  if (flow === null || flows.includes(flow)) return;
  const remedy = `There are: ${flows.join(', ')}.`;
  throw new AdminError('refused', 'unknownFlow', `There is no flow ${flow}.`, remedy);
};

export const run = async (options: Options, deps: BuyDeps): Promise<Output> => {
  const { what, flow } = options;
  checkFlow(flow, deps);
  const kept =
    what.kind === 'search'
      ? await findSearch(what.id, deps)
      : await findForQuestion(what.wanted, options.fresh, deps);
  const { owned, how } = await buy(kept, options, deps);
  const { json, lines } = await describeBought(owned, how, flow, deps);
  return done({ ...json, searchId: kept.search.found?.searchId ?? null }, lines);
};
