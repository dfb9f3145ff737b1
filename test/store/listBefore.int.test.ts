import { expect, test } from 'vitest';
import { BadContinuation } from '../../src/store/badContinuation.ts';
import { createCallsByDay } from '../../src/store/createCallsByDay.ts';
import { listBefore } from '../../src/store/listBefore.ts';
import { newCallId, sampleCall, sampleTime } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

test('a page that is full says where the next one begins, even if that has nothing', async () => {
  const tables = freshTables();
  const client = tables('callsByDay');
  expect(await listBefore(client, '2026-11-22', null, 1)).toEqual({ calls: [], next: null });
  const id = newCallId();
  const call = sampleCall(id, sampleTime);
  await createCallsByDay(tables).listCall({ call, revision: 1 });
  const page = await listBefore(client, '2026-11-22', null, 1);
  expect(page).toEqual({ calls: [call], next: `2026-11-21 100000123|${id}` });
  expect(await listBefore(client, '2026-11-22', page.next, 1)).toEqual({ calls: [], next: null });
  await expect(listBefore(client, '2026-11-22', 'elsewhere', 1)).rejects.toThrow(BadContinuation);
});
