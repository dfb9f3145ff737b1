import type { TableEntity } from '@azure/data-tables';
import type { SettledCommand } from '../calls/callRow.ts';
import type { CallEvent } from '../engine/event.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { toJson } from './toJson.ts';
import { toRowKey } from './toRowKey.ts';

/**
 * The entity that notes an event of a call, or what became of a command; `kind` and `at` are for
 * people.
 */
export const toTimelineEntity = (id: CallId, entry: CallEvent | SettledCommand): TableEntity => ({
  partitionKey: id,
  rowKey:
    'id' in entry
      ? `${callRowKeys.event}${toRowKey(entry.id)}`
      : `${callRowKeys.command}${String(entry.n)}`,
  schemaVersion,
  kind: entry.kind,
  at: new Date(entry.at),
  json: toJson(entry, `a ${entry.kind} of call ${id}`),
});
