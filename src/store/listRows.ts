import type { TableClient, TableEntityResult } from '@azure/data-tables';
import type { Row } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** Storage gives no more rows in one answer. */
const maxPageSize = 1_000;

type Page = Readonly<{ rows: readonly Row[]; continuationToken: string | undefined }>;

const isRow = (entity: TableEntityResult<Record<string, unknown>>): entity is Row =>
  entity.partitionKey !== undefined && entity.rowKey !== undefined;

const readPage = (
  client: TableClient,
  filter: string,
  size: number,
  continuationToken: string | undefined,
): Promise<Page> =>
  runOperation({
    what: `list rows of ${client.tableName}`,
    run: async (abortSignal) => {
      const pages = client
        .listEntities<Record<string, unknown>>({ queryOptions: { filter }, abortSignal })
        .byPage({ maxPageSize: size, ...(continuationToken && { continuationToken }) });
      const { done, value: page } = await pages.next();
      if (done === true) return { rows: [], continuationToken: undefined };
      return { rows: page.filter(isRow), continuationToken: page.continuationToken };
    },
    repeatable: true,
    create: null,
  });

/**
 * The first `limit` rows that match a filter, in the order of their keys; none when there is no
 * table. Each page of 1,000 is a round trip, with the time of an operation to itself.
 */
export const listRows = async (
  client: TableClient,
  filter: string,
  limit: number,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let continuation: string | undefined;
  try {
    do {
      const size = Math.min(limit - rows.length, maxPageSize);
      const page = await readPage(client, filter, size, continuation);
      rows.push(...page.rows);
      continuation = page.continuationToken;
    } while (continuation !== undefined && rows.length < limit);
  } catch (error) {
    if (hasStatus(error, 404)) return [];
    throw error;
  }
  return rows;
};
