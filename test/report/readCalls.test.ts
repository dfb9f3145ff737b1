import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Call } from '../../src/engine/call.ts';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';
import { readCalls } from '../../src/report/readCalls.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { callOf } from './callOf.ts';

test('the calls of a day of another zone come from both days of UTC, in their order', async () => {
  const index = createMemoryCallIndex();
  const times = [
    ...['2026-11-20T22:59:59.999Z', '2026-11-20T23:00:00.000Z', '2026-11-21T12:00:00.000Z'],
    ...['2026-11-21T22:59:59.999Z', '2026-11-21T23:00:00.000Z'],
  ];
  for (const at of times) await index.listCall({ call: callOf({ at }), revision: 1 });
  const window = dayWindow('2026-11-21', 'Europe/Berlin');
  const seen = (await Readable.from(readCalls(index, window)).toArray()).flat() as readonly Call[];
  expect(seen.map(({ createdAt }) => new Date(createdAt).toISOString())).toEqual(times.slice(1, 4));
});

test('a day is read page by page', async () => {
  const pages = [
    { calls: [callOf()], continuation: 'next' },
    { calls: [callOf(), callOf()], continuation: null },
  ];
  const asked: (string | null)[] = [];
  const day = async (_: string, __: number, continuation: string | null) => {
    asked.push(continuation);
    return pages[asked.length - 1] ?? { calls: [], continuation: null };
  };
  const read = readCalls({ day }, dayWindow('2026-11-21', 'Etc/UTC'));
  expect((await read.next()).value).toHaveLength(1);
  expect(asked).toEqual([null]);
  expect((await read.next()).value).toHaveLength(2);
  expect(await read.next()).toMatchObject({ done: true });
  expect(asked).toEqual([null, 'next']);
});
