import type { Flow } from '../flow/flow.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';

/** Reads what `toFlowEntity` has written, in this build or in the one before. */
export const fromFlowEntity = (row: Omit<Row, 'etag'>): Flow => {
  const where = `flows/${row.partitionKey}/${row.rowKey}`;
  checkSchemaVersion(row.schemaVersion, where);
  const parts = Array.from({ length: Number(row.parts) }, (_, index) => row[`json${index}`]);
  if (parts.length === 0 || parts.some((part) => typeof part !== 'string')) {
    throw new Error(`The row ${where} lacks a part of its flow.`);
  }
  // Nobody but toFlowEntity writes these properties, and the version is one that we know.
  const flow = JSON.parse(parts.join('')) as Flow;
  // Version 1 knew no other languages and no switches.
  return { ...flow, voices: flow.voices ?? {}, switches: flow.switches ?? {} };
};
