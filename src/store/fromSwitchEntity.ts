import type { Switches } from '../flow/switches.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';
import { switchSchemaVersion } from './switchSchemaVersion.ts';

/** Reads what `toSwitchEntity` has written, in this build or in an older one: name and switch. */
export const fromSwitchEntity = (row: Omit<Row, 'etag'>): [string, Switches[string]] => {
  checkSchemaVersion(row.schemaVersion, `switches/${row.partitionKey}/${row.rowKey}`, [
    switchSchemaVersion,
  ]);
  // Nobody but toSwitchEntity writes these properties, and the version is one that we know.
  return [String(row.name), JSON.parse(String(row.json)) as Switches[string]];
};
