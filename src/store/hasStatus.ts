import { StorageError } from './storageError.ts';

/** Whether storage has answered with one of these HTTP statuses. */
export const hasStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof StorageError && error.status !== null && statuses.includes(error.status);
