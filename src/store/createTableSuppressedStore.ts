import { type HashKey, numberHashOf } from '../calls/finishCall.ts';
import type { SuppressedStore, Suppression } from '../calls/suppressedStore.ts';
import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { checkSchemaVersion, schemaVersion } from './checkSchemaVersion.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { getRow, type Row } from './getRow.ts';
import { putRow } from './putRow.ts';
import { toRowKey } from './toRowKey.ts';

const table = 'suppressed';
const partitionKey = 'number';

const fromRow = ({ rowKey, schemaVersion: version, at, reason, by }: Row): Suppression => {
  checkSchemaVersion(version, `${table}/${partitionKey}/${rowKey}`);
  const isRead = typeof at === 'number' && typeof reason === 'string' && typeof by === 'string';
  if (!isRead) throw new Error(`The row ${table}/${partitionKey}/${rowKey} cannot be read.`);
  return { at: at as Instant, reason, by };
};

/**
 * Table `suppressed`: a row for each number that must not be called, under its hash. `keys` are all
 * live ones, the lowest version first: rows are written under the newest and found under all, in
 * one round trip each at the same time.
 * @throws StorageError when storage itself fails
 */
export const createTableSuppressedStore = (
  tables: TableClientFor,
  keys: readonly [HashKey, ...HashKey[]],
): SuppressedStore => {
  const newest = keys.at(-1) ?? keys[0];
  const rowKeysOf = (number: PhoneNumber): readonly string[] =>
    keys.map((key) => toRowKey(numberHashOf(key, number)));
  const find = async (number: PhoneNumber): Promise<Suppression | null> => {
    const rows = await Promise.all(
      rowKeysOf(number).map((rowKey) => getRow(tables(table), partitionKey, rowKey)),
    );
    const found = rows.find((row) => row !== null);
    return found === undefined ? null : fromRow(found);
  };
  return {
    find,
    add: async (number, { at, reason, by }) => {
      if ((await find(number)) !== null) return;
      const rowKey = toRowKey(numberHashOf(newest, number));
      await putRow(tables(table), { partitionKey, rowKey, at, reason, by, schemaVersion });
    },
    remove: async (number) => {
      const removed = await Promise.all(
        rowKeysOf(number).map((rowKey) => deleteRow(tables(table), partitionKey, rowKey)),
      );
      return removed.includes(true);
    },
  };
};
