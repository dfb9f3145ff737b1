import { expect, test } from 'vitest';
import type { Call } from '../../src/engine/call.ts';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';
import { keepTable } from '../../src/report/keepTable.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryReportFiles } from '../store/memoryReports.ts';
import { callOf, dayOf } from './callOf.ts';
import { prices } from './prices.ts';

const window = dayWindow(dayOf, 'Etc/UTC');
const list = { state: 'here', value: prices() } as const;

const given = async () => {
  const index = createMemoryCallIndex();
  for (const called of ['+18005551000', '+12065550199']) {
    await index.listCall({ call: callOf({ called }), revision: 1 });
  }
  return { index, files: createMemoryReportFiles() };
};

test('the table is kept, and each of its calls was taken', async () => {
  const deps = await given();
  const taken: Call[] = [];
  await keepTable(deps, window, list, (call) => void taken.push(call));
  expect(taken).toHaveLength(2);
  expect(deps.files.kept.get(`${dayOf}.csv`)?.trim().split('\r\n')).toHaveLength(3);
});

test('calls that cannot be read leave the table before', async () => {
  const deps = await given();
  await deps.files.put(dayOf, 'csv', 'before');
  const index = { day: () => Promise.reject(new Error('storage is down')) };
  await expect(keepTable({ ...deps, index }, window, list, () => {})).rejects.toThrow('is down');
  expect(deps.files.kept.get(`${dayOf}.csv`)).toBe('before');
});

test('a place that does not take the whole table is a mistake', async () => {
  const { index } = await given();
  const files = { put: async () => {} };
  await expect(keepTable({ index, files }, window, list, () => {})).rejects.toThrow('to its end');
});
