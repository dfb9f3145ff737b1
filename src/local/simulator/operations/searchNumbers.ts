import { operation } from '../api/operation.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { startSearch } from '../numbers/startSearch.ts';
import { searchNumbers as body } from '../validations/searchNumbers.ts';

/** Looks for numbers of a kind and holds them for sixteen minutes. */
export const searchNumbers = operation({
  name: 'searchNumbers',
  method: 'POST',
  path: /^\/availablePhoneNumbers\/countries\/([^/]+)\/:search$/,
  service,
  body,
  run: (world, [countryCode = ''], wanted, { version }) =>
    startSearch(world, { ...wanted, countryCode }, version),
});
