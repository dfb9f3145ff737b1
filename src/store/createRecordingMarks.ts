import { createHash } from 'node:crypto';
import type { CallIndex, Handle } from '../calls/ports.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { checkSchemaVersion, schemaVersion } from './checkSchemaVersion.ts';
import type { TableClientFor } from './createTableClients.ts';
import { getRow } from './getRow.ts';
import { putRow } from './putRow.ts';

const table = 'recordings';
const rowKey = 'call';

/** The provider's names are long and may hold anything. */
const keyOf = (recording: Handle): string =>
  createHash('sha256').update(recording).digest('base64url');

/**
 * Finds the calls of recordings again, in table `recordings`: a partition for each recording, by
 * the hash of its name.
 * @throws StorageError when storage itself fails
 */
export const createRecordingMarks = (
  tables: TableClientFor,
): Pick<CallIndex, 'markRecording' | 'recordingOf'> => ({
  markRecording: (recording, id, n) =>
    putRow(tables(table), { partitionKey: keyOf(recording), rowKey, schemaVersion, call: id, n }),
  recordingOf: async (recording) => {
    const partitionKey = keyOf(recording);
    const row = await getRow(tables(table), partitionKey, rowKey);
    if (row === null) return null;
    checkSchemaVersion(row.schemaVersion, `${table}/${partitionKey}/${rowKey}`);
    // `markRecording` has written both.
    return { id: row.call as CallId, n: row.n as CommandNumber };
  },
});
