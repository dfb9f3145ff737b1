import type { DayEntry } from '../calls/ports.ts';
import type { Call } from '../engine/call.ts';
import { freshFacts } from '../engine/freshFacts.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';

/** Reads what `toDayEntity` has written, in this build or in the one before. */
export const fromDayEntity = (row: Omit<Row, 'etag'>): DayEntry => {
  const where = `callsByDay/${row.partitionKey}/${row.rowKey}`;
  const { call, revision, schemaVersion } = row;
  checkSchemaVersion(schemaVersion, where);
  if (typeof call !== 'string' || typeof revision !== 'number') {
    throw new Error(`The row ${where} has no call or no revision.`);
  }
  // Nobody but toDayEntity writes this property, and the version is one that we know.
  // A build that knew fewer facts has left some out.
  return { call: { ...freshFacts, ...(JSON.parse(call) as Call) }, revision };
};
