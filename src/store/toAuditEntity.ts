import type { TableEntity } from '@azure/data-tables';
import type { AuditEntry } from '../calls/ports.ts';
import { auditMonthOf } from './auditMonths.ts';
import { auditRowKey } from './auditRowKey.ts';
import { auditSchemaVersion } from './auditSchemaVersion.ts';
import { toJson } from './toJson.ts';

/**
 * The entity of an entry.
 * @param unique tells apart what was done in one millisecond
 */
export const toAuditEntity = (entry: AuditEntry, unique: string): TableEntity => ({
  partitionKey: auditMonthOf(entry.at),
  rowKey: `${auditRowKey(entry.at)}|${unique}`,
  schemaVersion: auditSchemaVersion,
  json: toJson(entry, `the audit entry ${entry.what}`),
});
