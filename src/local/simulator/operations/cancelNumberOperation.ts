import { operation } from '../api/operation.ts';
import { operationNotFound } from '../numbers/numberErrors.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { cancelNumberOperation as body } from '../validations/cancelNumberOperation.ts';

/** Ends what is under way without its effect; what is over stays as it is. */
export const cancelNumberOperation = operation({
  name: 'cancelNumberOperation',
  method: 'DELETE',
  path: /^\/phoneNumbers\/operations\/([^/]+)$/,
  service,
  body,
  run: ({ numbers }, [id = '']) => {
    const found = numbers.operations.get(id);
    if (!found) throw operationNotFound();
    found.cancel();
    return { status: 204 };
  },
});
