import { odata, type TableClient } from '@azure/data-tables';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { fromNumberSearchEntity } from './fromNumberSearchEntity.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { numberSearchPartition } from './numberSearchPartition.ts';
import type { KeptSearch, NumberSearch, NumberSearchStore } from './numberSearchStore.ts';
import { runOperation } from './runOperation.ts';
import { StorageError } from './storageError.ts';
import { toNumberSearchEntity } from './toNumberSearchEntity.ts';

const table = 'numberSearches';
/** Far more than any tenant may make in the time for which they are kept, and one page. */
const maxSearches = 1_000;

const etagOf = (written: Readonly<{ etag?: string }>): string => {
  if (written.etag !== undefined) return written.etag;
  throw new Error('Storage kept a search for numbers but did not say its ETag.');
};

const add = async (client: TableClient, search: NumberSearch): Promise<KeptSearch> => {
  const written = await runOperation({
    what: `add a row of ${table}`,
    run: (abortSignal) => client.createEntity(toNumberSearchEntity(search), { abortSignal }),
    repeatable: false,
    create: (abortSignal) => client.createTable({ abortSignal }),
  });
  return { search, etag: etagOf(written) };
};

const isLost = (error: unknown): boolean =>
  error instanceof StorageError && error.done === 'perhaps';

const replace = async (
  client: TableClient,
  { etag }: KeptSearch,
  search: NumberSearch,
): Promise<KeptSearch | null> => {
  try {
    const written = await runOperation({
      what: `replace a row of ${table}`,
      run: (abortSignal) =>
        client.updateEntity(toNumberSearchEntity(search), 'Replace', { etag, abortSignal }),
      repeatable: false,
      create: null,
    });
    return { search, etag: etagOf(written) };
  } catch (error) {
    if (hasStatus(error, 404, 412) || isLost(error)) return null;
    throw error;
  }
};

/**
 * Keeps searches for numbers in table `numberSearches`, one row for each.
 * @throws StorageError when storage itself fails
 */
export const createTableNumberSearchStore = (tables: TableClientFor): NumberSearchStore => ({
  all: async () => {
    const filter = odata`PartitionKey eq ${numberSearchPartition}`;
    const rows = await listRows(tables(table), filter, maxSearches);
    return rows.map((row) => ({ search: fromNumberSearchEntity(row), etag: row.etag }));
  },
  add: (search) => add(tables(table), search),
  replace: (before, after) => replace(tables(table), before, after),
  remove: async ({ search }) => {
    const { partitionKey, rowKey } = toNumberSearchEntity(search);
    await deleteRow(tables(table), partitionKey, rowKey);
  },
});
