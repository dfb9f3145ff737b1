import type { TableClient } from '@azure/data-tables';
import type { Saved } from '../calls/callRow.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import type { Seal } from './createSeal.ts';
import { fromCallEntity } from './fromCallEntity.ts';
import { getRow } from './getRow.ts';
import { openSecrets } from './sealSecrets.ts';

/** A call as it was saved, its secrets open; null if there is none. One round trip. */
export const loadCall = async (
  client: TableClient,
  id: CallId,
  seal: Seal,
): Promise<Saved | null> => {
  const row = await getRow(client, id, callRowKeys.call);
  return row && { row: openSecrets(fromCallEntity(row), seal), etag: row.etag };
};
