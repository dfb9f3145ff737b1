import { expect, test } from 'vitest';
import { toWordsOfHttp } from '../../src/app/toWordsOfHttp.ts';
import { Refusal } from '../../src/calls/refusal.ts';
import { BadContinuation } from '../../src/store/badContinuation.ts';
import { StorageError } from '../../src/store/storageError.ts';

test('storage that fails is not available', () => {
  const error = new StorageError('Storage: save a call: 503.', 503, 'no');
  expect(toWordsOfHttp(error)).toMatchObject({ code: 'unavailable', message: error.message });
});

test('a continuation that was not given out is the client’s mistake', () => {
  expect(toWordsOfHttp(new BadContinuation())).toMatchObject({
    code: 'badRequest',
    errors: [{ field: 'continuation' }],
  });
});

test.each([new Refusal('busy', null, 'Later.'), new TypeError('x'), 'text', null])(
  '%s stays what it is',
  (error) => {
    expect(toWordsOfHttp(error)).toBe(error);
  },
);
