import { readOperation } from '../api/readOperation.ts';
import { catalogueAnswer, checkCountry } from '../numbers/catalogueAnswer.ts';
import { localitiesOf } from '../numbers/localities.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { listLocalities as query } from '../validations/listLocalities.ts';

/** The places of a country that have geographic numbers. */
export const listLocalities = readOperation({
  name: 'listLocalities',
  path: /^\/availablePhoneNumbers\/countries\/([^/]+)\/localities$/,
  service,
  query,
  run: (_world, [country = ''], { skip, maxPageSize: size, ...wanted }, request) => {
    checkCountry(country);
    const path = `/availablePhoneNumbers/countries/${country}/localities`;
    const items = localitiesOf(country, wanted);
    return catalogueAnswer({ request, path, name: 'phoneNumberLocalities', items, skip, size });
  },
});
