import { readOperation } from '../api/readOperation.ts';
import { findOwned } from '../numbers/findOwned.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { getNumber as query } from '../validations/getNumber.ts';

/** One number of the resource. */
export const getNumber = readOperation({
  name: 'getNumber',
  path: /^\/phoneNumbers\/([^/]+)$/,
  service,
  query,
  run: (world, [number]) => ({ status: 200, body: findOwned(world, number) }),
});
