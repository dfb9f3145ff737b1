import { expect, it } from 'vitest';
import { hasStatus } from '../../src/store/hasStatus.ts';
import { StorageError } from '../../src/store/storageError.ts';

it.each([
  [new StorageError('', 404, 'no'), [404, 409], true],
  [new StorageError('', 412, 'no'), [404, 409], false],
  [new StorageError('', null, 'no'), [404], false],
  [Object.assign(new Error(), { status: 404 }), [404], false],
  ['404', [404], false],
])('hasStatus %#', (error, statuses, expected) => {
  expect(hasStatus(error, ...statuses)).toBe(expected);
});
