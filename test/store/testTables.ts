import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createTableClients, type TableClientFor } from '../../src/store/createTableClients.ts';

/** The tables of the run's Azurite, which other tests use at the same time. */
export const sharedTables = (): TableClientFor =>
  createTableClients({ connectionString: inject('azurite') });

/** Tables that nobody else uses and that do not exist yet. */
export const freshTables = (): TableClientFor => {
  const tables = sharedTables();
  const prefix = `t${randomBytes(6).toString('hex')}`;
  return (table) => tables(`${prefix}${table}`);
};
