import type { AuditEntry } from '../calls/ports.ts';
import { auditSchemaVersion } from './auditSchemaVersion.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';

/** Reads what `toAuditEntity` has written, in this build or in an older one. */
export const fromAuditEntity = (row: Omit<Row, 'etag'>): AuditEntry => {
  checkSchemaVersion(row.schemaVersion, `audit/${row.partitionKey}/${row.rowKey}`, [
    auditSchemaVersion,
  ]);
  // Nobody but toAuditEntity writes these properties, and the version is one that we know.
  return JSON.parse(String(row.json)) as AuditEntry;
};
