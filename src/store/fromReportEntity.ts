import type { ReportEntry } from '../calls/reportStore.ts';
import type { Instant } from '../engine/ids.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';
import { reportSchemaVersion } from './reportSchemaVersion.ts';

/** Reads what `toReportEntity` has written. */
export const fromReportEntity = (row: Omit<Row, 'etag'>): ReportEntry => {
  const { partitionKey, rowKey, schemaVersion, status, generatedAt, headline } = row;
  checkSchemaVersion(schemaVersion, `reports/${partitionKey}/${rowKey}`, [reportSchemaVersion]);
  return {
    day: String(rowKey),
    status: status === 'final' ? 'final' : 'provisional',
    // Nobody but toReportEntity writes these properties, and the version is one that we know.
    generatedAt: Number(generatedAt) as Instant,
    headline: String(headline),
  };
};
