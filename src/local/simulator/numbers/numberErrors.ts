import { ApiError } from '../api/apiError.ts';

/** The service wraps what is wrong with an input in an error of its own. */
function wrapped(message: string): ApiError {
  const inner = { code: 'BadRequest', message };
  return new ApiError(400, 'InternalError', 'The server encountered an internal error.', { inner });
}

/** There is no offering of this type, assignment and these capabilities. */
export const noPlans = (): ApiError =>
  wrapped('We are unable to find phone plans to match your requested capabilities.');

/** That is no phone number. */
export const invalidNumber = (given: string): ApiError =>
  wrapped(`Invalid telephone number '${given}'`);

/** The service knows no such country. */
export const unknownCountry = (code: string): ApiError =>
  wrapped(`The country code '${code}' is not supported.`);

/** The number is not of this resource. */
export const numberNotFound = (number: string): ApiError =>
  new ApiError(404, 'NotFound', `Input phoneNumber ${number} cannot be found.`, {
    target: 'phonenumber',
  });

/** The same, for somebody who wants to change it. */
export const notOwned = (): ApiError =>
  new ApiError(403, 'InsufficientPermissions', 'Phone number not owned by this resource.', {
    target: 'phonenumber',
  });

/** No such search, or one whose numbers have been bought. */
export const searchNotFound = (): ApiError =>
  new ApiError(404, 'NotFound', 'Input searchId cannot be found.', { target: 'searchid' });

/** No such long-running operation. */
export const operationNotFound = (): ApiError =>
  new ApiError(404, 'NotFound', 'Input operationId cannot be found.', { target: 'operationid' });

/** Numbers of this country are not sold without the promise. */
export const noConsent = (): ApiError =>
  new ApiError(400, 'BadRequest', 'Consent not provided to not resell the phone numbers', {
    target: 'isconsentprovided',
  });

/** The tenant has searched as often as it may within a week. */
export const searchQuotaUsed = (weekly: number): ApiError =>
  new ApiError(429, 'TooManyRequests', `The quota of ${weekly} searches a week is used up.`);

/** The tenant has bought as many numbers as it may. */
export const purchaseLimitReached = (most: number): ApiError =>
  new ApiError(403, 'Forbidden', `This tenant may buy no more than ${most} numbers.`);

/** Something is missing or wrong in the request. */
export const badRequest = (message: string, target: string): ApiError =>
  new ApiError(400, 'BadRequest', message, { target });
