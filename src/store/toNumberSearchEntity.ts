import type { TableEntity } from '@azure/data-tables';
import { numberSearchPartition } from './numberSearchPartition.ts';
import { numberSearchSchemaVersion } from './numberSearchSchemaVersion.ts';
import type { NumberSearch } from './numberSearchStore.ts';
import { toJson } from './toJson.ts';
import { toRowKey } from './toRowKey.ts';

/** As many digits as the milliseconds of any year to come, so that keys stand in order of time. */
const timeDigits = 15;

/** The entity of a search for numbers. */
export const toNumberSearchEntity = (
  search: NumberSearch,
): TableEntity & Readonly<{ partitionKey: string; rowKey: string }> => ({
  partitionKey: numberSearchPartition,
  rowKey: `${String(search.at).padStart(timeDigits, '0')}|${toRowKey(search.id)}`,
  schemaVersion: numberSearchSchemaVersion,
  json: toJson(search, `the search ${search.id}`),
});
