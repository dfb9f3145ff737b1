import { readOperation } from '../api/readOperation.ts';
import { searchNotFound } from '../numbers/numberErrors.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { toSearchResult } from '../numbers/toSearchResult.ts';
import { getSearchResult as query } from '../validations/getSearchResult.ts';

/** What a search found, also when it has expired: the answer says until when it held. */
export const getSearchResult = readOperation({
  name: 'getSearchResult',
  path: /^\/availablePhoneNumbers\/searchResults\/([^/]+)$/,
  service,
  query,
  run: ({ numbers }, [id = '']) => {
    const search = numbers.searches.get(id);
    if (!search?.isDone) throw searchNotFound();
    return { status: 200, body: toSearchResult(search) };
  },
});
