import { expect, test } from 'vitest';
import { RequestError } from '../../src/http/requestError.ts';

test('a request error knows its code and what is wrong', () => {
  const errors = [{ field: 'to', message: 'Write a number.' }];
  expect(new RequestError('badRequest', 'Not so.', errors)).toMatchObject({
    name: 'RequestError',
    message: 'Not so.',
    code: 'badRequest',
    errors,
  });
  expect(new RequestError('notJson', 'Not so.').errors).toEqual([]);
});
