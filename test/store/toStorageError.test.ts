import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/store/storageError.ts';
import { toStorageError } from '../../src/store/toStorageError.ts';

/** An error as one of the SDKs throws it. */
const thrown = (properties: object): Error => Object.assign(new Error('+12065550100'), properties);

const odata = (code: string) => ({ odataError: { code } });

describe('toStorageError', () => {
  it.each([
    ['a single row', { statusCode: 409, details: odata('EntityAlreadyExists') }, 409, 'no'],
    ['a transaction', { statusCode: 412, code: 'UpdateConditionNotSatisfied' }, 412, 'no'],
    ['a throttled request', { statusCode: 429 }, 429, 'no'],
    ['a busy server', { statusCode: 503, code: 'ServerBusy' }, 503, 'no'],
    ['a server that has failed', { statusCode: 500 }, 500, 'perhaps'],
    ['a server that ran out of time', { statusCode: 408 }, 408, 'perhaps'],
    ['nobody listening', { code: 'ECONNREFUSED' }, null, 'no'],
    ['an unknown host', { code: 'ENOTFOUND' }, null, 'no'],
    ['a lost connection', { code: 'ECONNRESET' }, null, 'perhaps'],
    ['any other failure to send', { code: 'REQUEST_SEND_ERROR' }, null, 'perhaps'],
    ['an abort', { name: 'AbortError' }, null, 'perhaps'],
    ['a timeout', { name: 'TimeoutError', code: 23 }, null, 'perhaps'],
  ])('tells of %s whether it may have taken effect', (_, properties, status, done) => {
    const error = toStorageError('save a call', thrown(properties));
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ status, done });
  });

  it.each([
    [{ statusCode: 409, details: odata('EntityAlreadyExists') }, '409 EntityAlreadyExists.'],
    [{ statusCode: 412, code: 'ConditionNotMet' }, '412 ConditionNotMet.'],
    [{ statusCode: 500 }, '500.'],
    [{ code: 'ECONNRESET' }, 'no answer (ECONNRESET).'],
    [{ name: 'AbortError' }, 'no answer in time.'],
  ])('names the operation and the code, but not what the SDK says: %j', (properties, end) => {
    expect(toStorageError('load a call', thrown(properties)).message).toBe(
      `Storage: load a call: ${end}`,
    );
  });

  it('leaves an error alone that tells of no request, and one that is made already', () => {
    const mistake = new TypeError('x is not a function');
    expect(toStorageError('load a call', mistake)).toBe(mistake);
    const made = new StorageError('made', 404, 'no');
    expect(toStorageError('load a call', made)).toBe(made);
  });
});
