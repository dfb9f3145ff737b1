import type { TableEntity } from '@azure/data-tables';
import type { KeptNotice } from '../calls/notice.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';

/** An earlier build counted the day of tries from when a notice was decided. */
type Stored = Omit<KeptNotice, 'since'> & Partial<Pick<KeptNotice, 'since'>>;

/** Reads what `toNoticeEntity` has written, in this build or in the one before. */
export const fromNoticeEntity = (entity: TableEntity<Record<string, unknown>>): KeptNotice => {
  const { partitionKey, rowKey, schemaVersion, json } = entity;
  const where = `${partitionKey}/${rowKey}`;
  checkSchemaVersion(schemaVersion, where);
  if (typeof json !== 'string') throw new Error(`The row ${where} has no json.`);
  // Nobody but toNoticeEntity writes this property, and the version is one that we know.
  const kept = JSON.parse(json) as Stored;
  return { ...kept, since: kept.since ?? kept.notice.at };
};
