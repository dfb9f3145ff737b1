import type { KeptClient } from '../calls/clientStore.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import { clientSchemaVersion } from './clientSchemaVersion.ts';
import type { Row } from './getRow.ts';

/** Reads what `toClientEntity` has written, in this build or in an older one. */
export const fromClientEntity = (row: Omit<Row, 'etag'>): KeptClient => {
  checkSchemaVersion(row.schemaVersion, `clients/${row.partitionKey}/${row.rowKey}`, [
    clientSchemaVersion,
  ]);
  // Nobody but toClientEntity writes this property, and the version is one that we know.
  return JSON.parse(String(row.json)) as KeptClient;
};
