import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';
import { numberSearchSchemaVersion } from './numberSearchSchemaVersion.ts';
import type { NumberSearch } from './numberSearchStore.ts';

/** Reads what `toNumberSearchEntity` has written, in this build or in an older one. */
export const fromNumberSearchEntity = (row: Omit<Row, 'etag'>): NumberSearch => {
  checkSchemaVersion(row.schemaVersion, `numberSearches/${row.partitionKey}/${row.rowKey}`, [
    numberSearchSchemaVersion,
  ]);
  // Nobody but toNumberSearchEntity writes this property, and the version is one that we know.
  return JSON.parse(String(row.json)) as NumberSearch;
};
