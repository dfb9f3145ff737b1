import { expect, it } from 'vitest';
import { getRow } from '../../src/store/getRow.ts';
import { putRow } from '../../src/store/putRow.ts';
import { freshTables } from './testTables.ts';

it('reads a row with its keys and its ETag', async () => {
  const client = freshTables()('rows');
  await putRow(client, { partitionKey: 'p', rowKey: "it's|1", a: 'x' });
  expect(await getRow(client, 'p', "it's|1")).toMatchObject({
    partitionKey: 'p',
    rowKey: "it's|1",
    a: 'x',
    etag: expect.stringMatching(/^W\/"/),
  });
});

it('has none when there is no row, and none when there is no table', async () => {
  const tables = freshTables();
  await putRow(tables('rows'), { partitionKey: 'p', rowKey: 'r' });
  expect(await getRow(tables('rows'), 'p', 'other')).toBeNull();
  expect(await getRow(tables('none'), 'p', 'r')).toBeNull();
});
