import type { TableEntity } from '@azure/data-tables';
import { describe, expect, it } from 'vitest';
import { createRowWriter } from '../../src/store/createRowWriter.ts';
import { countRequests } from './countRequests.ts';
import { freshTables } from './testTables.ts';

const rowsOf = (partitionKey: string, count: number): TableEntity[] =>
  Array.from({ length: count }, (_, n) => ({ partitionKey, rowKey: `r${n}`, value: n }));

/** A table with a row in it, and what writes to it. */
const newWriter = async () => {
  const table = freshTables()('rows');
  const write = createRowWriter(() => table);
  await write({ partitionKey: 'before', rowKey: 'r' });
  const kept = async (partition: string) => {
    const keys: string[] = [];
    for await (const { partitionKey, rowKey } of table.listEntities())
      if (partitionKey === partition) keys.push(String(rowKey));
    return keys;
  };
  return { write, kept, table };
};

describe('rows that are written at the same time', () => {
  it('go together, a hundred in a round trip', async () => {
    const { write, kept } = await newWriter();
    const rows = rowsOf('a', 150);
    expect(await countRequests(() => Promise.all(rows.map(write)))).toBe(2);
    expect(await kept('a')).toHaveLength(150);
  });

  it('wait while others of their partition are written, and for no other partition', async () => {
    const { write, kept } = await newWriter();
    const [first, ...others] = rowsOf('a', 5) as [TableEntity, ...TableEntity[]];
    const sent = await countRequests(async () => {
      const begun = write(first);
      // It is under way when the others come.
      await Promise.resolve();
      await Promise.resolve();
      await Promise.all([begun, ...others.map(write), ...rowsOf('b', 1).map(write)]);
    });
    expect(sent).toBe(3);
    expect([await kept('a'), await kept('b')].map(({ length }) => length)).toEqual([5, 1]);
  });

  it('replace what stands there, and may be the same row twice', async () => {
    const { write, kept, table } = await newWriter();
    const row = { partitionKey: 'a', rowKey: 'r' };
    const other = { partitionKey: 'a', rowKey: 's' };
    await write({ ...row, gone: true });
    const again = [{ ...row, value: 1 }, other, { ...row, value: 2 }];
    expect(await countRequests(() => Promise.all(again.map(write)))).toBe(1);
    expect(await kept('a')).toEqual(['r', 's']);
    const { value, gone } = await table.getEntity('a', 'r');
    expect({ value, gone }).toEqual({ value: 2, gone: undefined });
  });

  it('make the table that is missing', async () => {
    const table = freshTables()('rows');
    const write = createRowWriter(() => table);
    await Promise.all(rowsOf('a', 3).map(write));
    expect((await table.getEntity('a', 'r2')).value).toBe(2);
  });

  it('fail together, and what comes later is written', async () => {
    const { write, kept } = await newWriter();
    const [good, other] = rowsOf('a', 2) as [TableEntity, TableEntity];
    const bad = { partitionKey: 'a', rowKey: 'not/a key' };
    const told = await Promise.allSettled([write(good), write(bad)]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await kept('a')).toEqual([]);
    await write(other);
    expect(await kept('a')).toEqual(['r1']);
  });
});
