import { expect, test } from 'vitest';
import { toErrorBody } from '../../../../src/local/simulator/api/apiError.ts';
import * as errors from '../../../../src/local/simulator/numbers/numberErrors.ts';

test.each([
  [errors.noPlans(), 400, 'InternalError', /phone plans/],
  [errors.invalidNumber('x'), 400, 'InternalError', /Invalid telephone number 'x'/],
  [errors.unknownCountry('XX'), 400, 'InternalError', /'XX'/],
  [errors.numberNotFound('+1'), 404, 'NotFound', /\+1 cannot be found.*phonenumber/],
  [errors.notOwned(), 403, 'InsufficientPermissions', /not owned/],
  [errors.searchNotFound(), 404, 'NotFound', /searchid/],
  [errors.operationNotFound(), 404, 'NotFound', /operationid/],
  [errors.noConsent(), 400, 'BadRequest', /isconsentprovided/],
  [errors.searchQuotaUsed(5), 429, 'TooManyRequests', /5 searches a week/],
  [errors.purchaseLimitReached(1), 403, 'Forbidden', /no more than 1/],
  [errors.badRequest('why', 'what'), 400, 'BadRequest', /why.*what/],
])('%s', (error, status, code, text) => {
  expect(error).toMatchObject({ status, code });
  expect(JSON.stringify(toErrorBody(error))).toMatch(text);
});
