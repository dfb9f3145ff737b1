import { expect, test } from 'vitest';
import { AdminError } from '../../src/admin/adminError.ts';

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
