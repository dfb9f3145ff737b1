import { expect, it } from 'vitest';
import { StorageError } from '../../src/store/storageError.ts';

it('has a name to know it by, and tells whether the operation may be done', () => {
  expect(new StorageError('Storage: x', 500, 'perhaps')).toMatchObject({
    name: 'StorageError',
    message: 'Storage: x',
    status: 500,
    done: 'perhaps',
  });
});
