import { readOperation } from '../api/readOperation.ts';
import { operationNotFound } from '../numbers/numberErrors.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { toOperationBody, toResultLink } from '../numbers/toOperationBody.ts';
import { getNumberOperation as query } from '../validations/getNumberOperation.ts';

/** How a search, a purchase, a change or a release is going. */
export const getNumberOperation = readOperation({
  name: 'getNumberOperation',
  path: /^\/phoneNumbers\/operations\/([^/]+)$/,
  service,
  query,
  run: ({ clock, numbers }, [id = ''], _query, { version }) => {
    const found = numbers.operations.get(id);
    if (!found) throw operationNotFound();
    const location = toResultLink(found, version);
    return {
      status: 200,
      headers: location === undefined ? {} : { location },
      body: toOperationBody(found, { nowMs: clock.now(), version }),
    };
  },
});
