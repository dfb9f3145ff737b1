import { ApiError } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import { lookUp } from '../numbers/lookUp.ts';
import { numbersService as service } from '../numbers/numbersService.ts';
import { lookUpOperator as body } from '../validations/lookUpOperator.ts';

/** Who operates a number, one number at a time. */
export const lookUpOperator = operation({
  name: 'lookUpOperator',
  method: 'POST',
  path: /^\/operatorInformation\/:search$/,
  service,
  body,
  run: (world, _params, { phoneNumbers, options }) => {
    const [number = '', ...others] = phoneNumbers;
    if (others.length > 0) {
      throw new ApiError(400, 'BadRequest', 'Can only accept one phoneNumber');
    }
    const withDetails = options?.includeAdditionalOperatorDetails ?? false;
    return { status: 200, body: { values: [lookUp(world, number, withDetails)] } };
  },
});
