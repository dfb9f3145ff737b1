import { expect, it } from 'vitest';
import { getRow } from '../../src/store/getRow.ts';
import { putRow } from '../../src/store/putRow.ts';
import { countRequests } from './countRequests.ts';
import { freshTables } from './testTables.ts';

it('makes the table, then replaces whatever stood there, in one round trip', async () => {
  const client = freshTables()('rows');
  await putRow(client, { partitionKey: 'p', rowKey: 'r', a: 1 });
  const again = () => putRow(client, { partitionKey: 'p', rowKey: 'r', b: 2 });
  expect(await countRequests(again)).toBe(1);
  const row = await getRow(client, 'p', 'r');
  expect([row?.a, row?.b]).toEqual([undefined, 2]);
});
