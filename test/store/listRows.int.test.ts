import { odata, type TransactionAction } from '@azure/data-tables';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../src/store/listRows.ts';
import { countRequests } from './countRequests.ts';
import { freshTables } from './testTables.ts';

const filter = odata`PartitionKey eq ${'p'}`;
const total = 1_100;

describe('listRows', () => {
  it('has none when there is no table', async () => {
    expect(await listRows(freshTables()('none'), filter, 10)).toEqual([]);
  });

  it('reads as many rows as wanted, a page of 1,000 at a time', async () => {
    const client = freshTables()('rows');
    await client.createTable();
    for (let from = 0; from < total; from += 100) {
      const batch = Array.from({ length: 100 }, (_, n): TransactionAction => {
        return ['create', { partitionKey: 'p', rowKey: String(from + n).padStart(4, '0') }];
      });
      await client.submitTransaction(batch);
    }
    const keys = async (limit: number) =>
      (await listRows(client, filter, limit)).map((row) => Number(row.rowKey));
    expect(await keys(3)).toEqual([0, 1, 2]);
    expect(await keys(1_050)).toEqual(Array.from({ length: 1_050 }, (_, n) => n));
    expect(await keys(5_000)).toHaveLength(total);
    expect(await countRequests(() => keys(1_000))).toBe(1);
    expect(await countRequests(() => keys(5_000))).toBe(2);
  });
});
