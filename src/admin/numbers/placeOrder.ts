import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { KeptSearch } from '../../store/numberSearchStore.ts';
import { audited } from '../audited.ts';
import { askToBuy } from './askToBuy.ts';
import type { BuyDeps, Options } from './buyOptions.ts';
import { checkPurchase } from './checkPurchase.ts';
import { describePrice } from './describeFound.ts';
import { orderNumbers } from './purchase.ts';

/**
 * Orders what a search holds, after it was checked, asked about and noted.
 * @throws AdminError when it must not be bought, nobody says yes, or it fails
 */
export const placeOrder = async (
  kept: KeptSearch,
  options: Pick<Options, 'what' | 'yes' | 'maxMonthlyCost' | 'as'>,
  deps: BuyDeps,
): Promise<readonly PurchasedPhoneNumber[]> => {
  // Whoever names a search has seen what it found.
  const quantity = options.what.kind === 'search' ? 1 : kept.search.quantity;
  const checked = { ...kept.search, quantity };
  const found = checkPurchase(checked, options.maxMonthlyCost, deps.now());
  await askToBuy(found, options, deps);
  const details = {
    search: found.searchId,
    numbers: found.numbers.map(maskNumber).join(', '),
    cost: describePrice(found),
    ...(found.mustNotResell && { agreed: 'not to sell them on' }),
  };
  const subject = maskNumber(found.numbers[0] ?? '');
  const action = { what: 'numbers.buy', subject, details, as: options.as };
  return audited(deps, action, () => orderNumbers(kept, deps));
};
