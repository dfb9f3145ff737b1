import { type Done, StorageError } from './storageError.ts';

/** Failures to get through at all: the service has not seen the request. */
const unsent: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];
const tooManyRequests = 429;
/** What Azure Storage answers when it turns a request away unread ("server busy"). */
const serverBusy = 503;
const requestTimeout = 408;

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const doneByStatus = (status: number): Done => {
  if (status === tooManyRequests || status === serverBusy) return 'no';
  return status === requestTimeout || status >= 500 ? 'perhaps' : 'no';
};

/** The service's code stands elsewhere in each of the three SDKs, and in transactions. */
const codeOf = (error: Error): string | null => {
  const odata = property(property(property(error, 'details'), 'odataError'), 'code');
  const code = odata ?? property(error, 'code');
  return typeof code === 'string' ? code : null;
};

const isAbort = ({ name }: Error): boolean => name === 'AbortError' || name === 'TimeoutError';

/**
 * Makes the one kind of error of this room from what an SDK has thrown while doing `what`. An error
 * that tells of no request, such as a mistake of ours, stays what it is.
 */
export const toStorageError = (what: string, thrown: unknown): Error => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (error instanceof StorageError) return error;
  if (isAbort(error)) {
    return new StorageError(`Storage: ${what}: no answer in time.`, null, 'perhaps');
  }
  const code = codeOf(error);
  const status = property(error, 'statusCode');
  if (typeof status === 'number') {
    const text = `Storage: ${what}: ${status} ${code ?? ''}`.trimEnd();
    return new StorageError(`${text}.`, status, doneByStatus(status));
  }
  if (code === null) return error;
  const done = unsent.includes(code) ? 'no' : 'perhaps';
  return new StorageError(`Storage: ${what}: no answer (${code}).`, null, done);
};
