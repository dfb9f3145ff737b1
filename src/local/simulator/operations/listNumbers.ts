import { readOperation } from '../api/readOperation.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { toPage } from '../numbers/toPage.ts';
import { listNumbers as query } from '../validations/listNumbers.ts';

/** The numbers of the resource. */
export const listNumbers = readOperation({
  name: 'listNumbers',
  path: /^\/phoneNumbers$/,
  service,
  query,
  run: ({ numbers }, _params, { skip, top }, { version }) => {
    const { page, nextLink } = toPage([...numbers.owned.values()], {
      skip,
      size: top,
      link: (next, size) => `/phoneNumbers?skip=${next}&api-version=${version}&top=${size}`,
    });
    return { status: 200, body: { phoneNumbers: page, nextLink } };
  },
});
