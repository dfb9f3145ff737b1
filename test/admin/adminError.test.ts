import { expect, test } from 'vitest';
import { AdminError, failureOf } from '../../src/admin/adminError.ts';

test('an error says what is wrong and what to do', () => {
  const error = new AdminError('refused', 'unknownCall', 'There is no call x.', 'List them.');
  expect(error.message).toBe('There is no call x.');
  expect(error.failure).toEqual({
    ending: 'refused',
    code: 'unknownCall',
    message: 'There is no call x.',
    remedy: 'List them.',
  });
});

test('an error of another bundle, which has a class of its own, is understood', () => {
  const failure = { ending: 'refused', code: 'x', message: 'X.', remedy: 'Y.' };
  const copy = Object.assign(new Error('X.'), { name: 'AdminError', failure });
  expect(failureOf(copy)).toBe(failure);
  expect(failureOf(new Error('X.'))).toBeNull();
  expect(failureOf({ name: 'AdminError', failure })).toBeNull();
});
