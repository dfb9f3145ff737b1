import { readOperation } from '../api/readOperation.ts';
import { catalogueAnswer } from '../numbers/catalogueAnswer.ts';
import { countries } from '../numbers/countries.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { listCountries as query } from '../validations/listCountries.ts';

/** The countries that have numbers. */
export const listCountries = readOperation({
  name: 'listCountries',
  path: /^\/availablePhoneNumbers\/countries$/,
  service,
  query,
  run: (_world, _params, { skip, maxPageSize: size }, request) => {
    const path = '/availablePhoneNumbers/countries';
    return catalogueAnswer({ request, path, name: 'countries', items: countries, skip, size });
  },
});
