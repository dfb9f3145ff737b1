import { type PhoneNumber, parsePhoneNumber } from '../flow/phoneNumber.ts';
import { RequestError } from './requestError.ts';

/**
 * The number in a path of the do-not-call list.
 * @throws RequestError for what is none
 */
export const fromSuppressedNumber = (text = ''): PhoneNumber => {
  // A plus sign that was not escaped may come as the space that it means in a query.
  const number = parsePhoneNumber(text.replace(/^ /, '+'));
  if (number !== null) return number;
  const message = 'Write a telephone number in E.164 form, such as +12065550100.';
  throw new RequestError('badRequest', message, [{ field: 'number', message }]);
};
