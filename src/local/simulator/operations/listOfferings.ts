import { readOperation } from '../api/readOperation.ts';
import { catalogueAnswer, checkCountry } from '../numbers/catalogueAnswer.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { offeringsOf } from '../numbers/offerings.ts';
import { listOfferings as query } from '../validations/listOfferings.ts';

/** What kinds of numbers a country has, with what they can do and cost. */
export const listOfferings = readOperation({
  name: 'listOfferings',
  path: /^\/availablePhoneNumbers\/countries\/([^/]+)\/offerings$/,
  service,
  query,
  run: (_world, [country = ''], { skip, maxPageSize: size, ...wanted }, request) => {
    checkCountry(country);
    const { phoneNumberType: type, assignmentType: assignment } = wanted;
    const items = offeringsOf(country)
      .filter(({ phoneNumberType }) => type === undefined || phoneNumberType === type)
      .filter(({ assignmentType }) => assignment === undefined || assignmentType === assignment);
    const path = `/availablePhoneNumbers/countries/${country}/offerings`;
    return catalogueAnswer({ request, path, name: 'phoneNumberOfferings', items, skip, size });
  },
});
