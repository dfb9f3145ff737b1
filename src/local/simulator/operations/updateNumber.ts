import { operation } from '../api/operation.ts';
import { startUpdate } from '../numbers/changeNumber.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { updateNumber as body } from '../validations/updateNumber.ts';

/** Changes what a number can do; the only answer of its kind that has a body. */
export const updateNumber = operation({
  name: 'updateNumber',
  method: 'PATCH',
  path: /^\/phoneNumbers\/([^/]+)\/capabilities$/,
  service,
  mediaType: 'application/merge-patch+json',
  body,
  run: (world, [number], patch, { version }) => {
    const started = startUpdate(world, { number, patch }, version);
    return { ...started, body: { capabilitiesUpdateId: started.headers?.['capabilities-id'] } };
  },
});
