import { RequestError } from '../http/requestError.ts';
import { BadContinuation } from '../store/badContinuation.ts';
import { StorageError } from '../store/storageError.ts';

/** The errors of the store as the API tells them; any other error as it is. */
export const toWordsOfHttp = (error: unknown): unknown => {
  if (error instanceof StorageError) return new RequestError('unavailable', error.message);
  if (error instanceof BadContinuation) {
    const { message } = error;
    return new RequestError('badRequest', message, [{ field: 'continuation', message }]);
  }
  return error;
};
