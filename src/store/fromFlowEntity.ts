import type { Flow } from '../flow/flow.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';

/** What a flow has had from the first. */
type Kept = Omit<Flow, 'voices' | 'zone' | 'calendars' | 'switches'>;

/** Reads what `toFlowEntity` has written, in this build or in the one before. */
export const fromFlowEntity = (row: Omit<Row, 'etag'>): Flow => {
  const where = `flows/${row.partitionKey}/${row.rowKey}`;
  checkSchemaVersion(row.schemaVersion, where);
  const parts = Array.from({ length: Number(row.parts) }, (_, index) => row[`json${index}`]);
  if (parts.length === 0 || parts.some((part) => typeof part !== 'string')) {
    throw new Error(`The row ${where} lacks a part of its flow.`);
  }
  // Nobody but toFlowEntity writes these properties, and the version is one that we know.
  const flow: Partial<Flow> & Kept = JSON.parse(parts.join(''));
  // Version 1 knew none of these, and what was made then has no use for them.
  const { voices = {}, zone = null, calendars = {}, switches = {} } = flow;
  return { ...flow, voices, zone, calendars, switches };
};
