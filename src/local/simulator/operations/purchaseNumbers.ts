import { operation } from '../api/operation.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { startPurchase } from '../numbers/startPurchase.ts';
import { purchaseNumbers as body } from '../validations/purchaseNumbers.ts';

/** Buys what a search holds. */
export const purchaseNumbers = operation({
  name: 'purchaseNumbers',
  method: 'POST',
  path: /^\/availablePhoneNumbers\/:purchase$/,
  service,
  body,
  run: (world, _params, given, { version }) => startPurchase(world, given, version),
});
