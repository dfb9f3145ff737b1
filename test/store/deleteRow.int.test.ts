import { expect, it } from 'vitest';
import { deleteRow } from '../../src/store/deleteRow.ts';
import { getRow } from '../../src/store/getRow.ts';
import { putRow } from '../../src/store/putRow.ts';
import { freshTables } from './testTables.ts';

it('deletes a row and says whether there was one', async () => {
  const client = freshTables()('rows');
  expect(await deleteRow(client, 'p', 'r')).toBe(false);
  await putRow(client, { partitionKey: 'p', rowKey: 'r' });
  expect(await deleteRow(client, 'p', 'r')).toBe(true);
  expect(await deleteRow(client, 'p', 'r')).toBe(false);
  expect(await getRow(client, 'p', 'r')).toBeNull();
});
