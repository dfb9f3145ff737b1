import type { TableEntity } from '@azure/data-tables';
import type { ReportEntry } from '../calls/reportStore.ts';
import { reportPartition } from './reportRowKeys.ts';
import { reportSchemaVersion } from './reportSchemaVersion.ts';

/** The entity of a report that exists. */
export const toReportEntity = ({ day, ...entry }: ReportEntry): TableEntity => ({
  partitionKey: reportPartition,
  rowKey: day,
  schemaVersion: reportSchemaVersion,
  ...entry,
});
