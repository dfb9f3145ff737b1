import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { eachAtMost } from '../calls/eachAtMost.ts';
import type { LimitRow, LimitStore, LimitWrite } from '../calls/limitStore.ts';
import { checkSchemaVersion, schemaVersion } from './checkSchemaVersion.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { getRow, type Row } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { runOperation } from './runOperation.ts';

const table = 'limits';
const mostKeys = 100;
const deletesAtOnce = 8;
const nobody: LimitRow = { json: null, etag: null };

const toLimitRow = (row: Row): LimitRow => {
  const where = `${table}/${row.partitionKey}/${row.rowKey}`;
  checkSchemaVersion(row.schemaVersion, where);
  if (typeof row.json !== 'string') throw new Error(`The row ${where} has no content.`);
  return { json: row.json, etag: row.etag };
};

const toAction = (partitionKey: string, { key, json, etag }: LimitWrite): TransactionAction => {
  const entity = { partitionKey, rowKey: key, json, schemaVersion };
  return etag === null ? ['create', entity] : ['update', entity, 'Replace', { etag }];
};

/** The first key after all that begin with a prefix; keys are plain characters. */
const afterPrefix = (prefix: string): string => `${prefix}~`;

/** False for a row that somebody has written or deleted since it was read. */
const removeUnchanged = async (
  client: TableClient,
  { partitionKey, rowKey, etag }: Row,
): Promise<boolean> => {
  try {
    await runOperation({
      what: `delete a row of ${table}`,
      run: (abortSignal) => client.deleteEntity(partitionKey, rowKey, { etag, abortSignal }),
      repeatable: true,
      create: null,
    });
    return true;
  } catch (error) {
    if (hasStatus(error, 404, 412)) return false;
    throw error;
  }
};

/**
 * Table `limits`: a partition for each part, its rows under the keys that the ledger gives them.
 * @throws StorageError when storage itself fails
 */
export const createTableLimitStore = (tables: TableClientFor): LimitStore => ({
  read: async (part, keys) => {
    const rows = await Promise.all(keys.map((key) => getRow(tables(table), part, key)));
    return rows.map((row) => (row === null ? nobody : toLimitRow(row)));
  },
  write: async (part, rows) => {
    const client = tables(table);
    try {
      await runOperation({
        what: `write rows of ${table}`,
        run: (abortSignal) =>
          client.submitTransaction(
            rows.map((row) => toAction(part, row)),
            { abortSignal },
          ),
        // Written again, the ETags would say that somebody else was there.
        repeatable: false,
        create: (abortSignal) => client.createTable({ abortSignal }),
      });
      return true;
    } catch (error) {
      if (hasStatus(error, 409) || hasStatus(error, 412) || hasStatus(error, 404)) return false;
      throw error;
    }
  },
  keys: async (part, prefix) => {
    const [from, to] = [prefix, afterPrefix(prefix)];
    const filter = odata`PartitionKey eq ${part} and RowKey ge ${from} and RowKey lt ${to}`;
    const rows = await listRows(tables(table), filter, mostKeys);
    return rows.map(({ rowKey }) => rowKey);
  },
  remove: async (part, key) => {
    await deleteRow(tables(table), part, key);
  },
  removeOlder: async (part, before, except, limit) => {
    const filter = odata`PartitionKey eq ${part} and Timestamp lt ${new Date(before)}`;
    const rows = await listRows(tables(table), filter, limit);
    const old = rows.filter(({ rowKey }) => rowKey !== except);
    const gone = await eachAtMost(deletesAtOnce, old, (row) => removeUnchanged(tables(table), row));
    return gone.filter((isGone) => isGone).length;
  },
});
