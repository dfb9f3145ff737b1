import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import {
  type ContainerClientFor,
  createBlobContainers,
} from '../../src/store/createBlobContainers.ts';

/** Containers that nobody else uses and that do not exist yet. */
export const freshContainers = (): ContainerClientFor => {
  const containers = createBlobContainers({ connectionString: inject('azurite') });
  const prefix = `c${randomBytes(6).toString('hex')}-`;
  return (container) => containers(`${prefix}${container}`);
};
