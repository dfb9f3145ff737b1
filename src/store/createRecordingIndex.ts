import { createHash } from 'node:crypto';
import type { CallIndex, Handle } from '../calls/ports.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { checkSchemaVersion, schemaVersion } from './checkSchemaVersion.ts';
import type { TableClientFor } from './createTableClients.ts';
import { getRow } from './getRow.ts';
import { putRow } from './putRow.ts';

const table = 'recordings';
const rowKey = 'call';

/** The provider's names are long, and of characters that a key must not have. */
const keyOf = (recording: Handle): string =>
  createHash('sha256').update(recording).digest('base64url');

/** Finds the call of a recording, in table `recordings`. One round trip each. */
export const createRecordingIndex = (
  tables: TableClientFor,
): Pick<CallIndex, 'markRecording' | 'recordingOf'> => ({
  markRecording: (recording, { call, n }) =>
    putRow(tables(table), { partitionKey: keyOf(recording), rowKey, call, n, schemaVersion }),
  recordingOf: async (recording) => {
    const partitionKey = keyOf(recording);
    const row = await getRow(tables(table), partitionKey, rowKey);
    if (row === null) return null;
    checkSchemaVersion(row.schemaVersion, `${table}/${partitionKey}/${rowKey}`);
    // Nobody but `markRecording` writes these properties.
    return { call: row.call as CallId, n: row.n as CommandNumber };
  },
});
