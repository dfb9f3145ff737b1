import { operation } from '../api/operation.ts';
import { startRelease } from '../numbers/changeNumber.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { releaseNumber as body } from '../validations/releaseNumber.ts';

/** Gives a number back. */
export const releaseNumber = operation({
  name: 'releaseNumber',
  method: 'DELETE',
  path: /^\/phoneNumbers\/([^/]+)$/,
  service,
  body,
  run: (world, [number], _body, { version }) => startRelease(world, number, version),
});
