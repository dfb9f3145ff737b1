import { expect, test } from 'vitest';
import { deleteRow } from '../../src/store/deleteRow.ts';
import { deleteRows } from '../../src/store/deleteRows.ts';
import { listRows } from '../../src/store/listRows.ts';
import { putRow } from '../../src/store/putRow.ts';
import { newCallId } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

test('rows are deleted a hundred at a time, also when some are gone already', async () => {
  const client = freshTables()('rows');
  const partitionKey = newCallId();
  const keys = Array.from({ length: 230 }, (_, n) => String(n).padStart(3, '0'));
  await Promise.all(keys.map((rowKey) => putRow(client, { partitionKey, rowKey })));
  const filter = `PartitionKey eq '${partitionKey}'`;
  const rows = await listRows(client, filter, 1_000);
  await deleteRow(client, partitionKey, '150');
  await deleteRows(client, rows.slice(1));
  expect((await listRows(client, filter, 1_000)).map(({ rowKey }) => rowKey)).toEqual(['000']);
  await deleteRows(client, rows);
  expect(await listRows(client, filter, 1_000)).toEqual([]);
});
