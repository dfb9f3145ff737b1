import type { CallIndex } from '../calls/ports.ts';
import { recordingKeyOf } from '../calls/recordingKeyOf.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { checkSchemaVersion, schemaVersion } from './checkSchemaVersion.ts';
import type { TableClientFor } from './createTableClients.ts';
import { getRow } from './getRow.ts';
import { putRow } from './putRow.ts';

const table = 'recordings';
const rowKey = 'call';

/** Finds the call of a recording, in table `recordings`. One round trip each. */
export const createRecordingIndex = (
  tables: TableClientFor,
): Pick<CallIndex, 'markRecording' | 'recordingOf'> => ({
  markRecording: (recording, { call, n }) =>
    putRow(tables(table), {
      partitionKey: recordingKeyOf(recording),
      rowKey,
      call,
      n,
      schemaVersion,
    }),
  recordingOf: async (recording) => {
    const partitionKey = recordingKeyOf(recording);
    const row = await getRow(tables(table), partitionKey, rowKey);
    if (row === null) return null;
    checkSchemaVersion(row.schemaVersion, `${table}/${partitionKey}/${rowKey}`);
    // Nobody but `markRecording` writes these properties.
    return { call: row.call as CallId, n: row.n as CommandNumber };
  },
});
