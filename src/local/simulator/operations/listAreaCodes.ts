import { readOperation } from '../api/readOperation.ts';
import { catalogueAnswer, checkCountry } from '../numbers/catalogueAnswer.ts';
import { areaCodesIn } from '../numbers/localities.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { listAreaCodes as query } from '../validations/listAreaCodes.ts';

/** The area codes of a city, or of a country's toll-free numbers. */
export const listAreaCodes = readOperation({
  name: 'listAreaCodes',
  path: /^\/availablePhoneNumbers\/countries\/([^/]+)\/areaCodes$/,
  service,
  query,
  run: (_world, [country = ''], { skip, maxPageSize: size, ...wanted }, request) => {
    checkCountry(country);
    const path = `/availablePhoneNumbers/countries/${country}/areaCodes`;
    const items = areaCodesIn(country, wanted);
    return catalogueAnswer({ request, path, name: 'areaCodes', items, skip, size });
  },
});
