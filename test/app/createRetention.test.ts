import { expect, test } from 'vitest';
import { createRetention } from '../../src/app/createRetention.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';
import { noArchive } from './noArchive.ts';
import { noReports } from './noReports.ts';

const config = { hashKeys: [{ version: 1, key: new Uint8Array(32) }], retentionDays: 30 } as const;

const setUp = () => {
  const days: string[] = [];
  const logged: unknown[] = [];
  const limitStore = createMemoryLimitStore();
  const before = async (day: string) => {
    days.push(day);
    return { calls: [], next: null };
  };
  const ports = {
    ...{ store: createMemoryCallStore(), archive: { ...noArchive, before }, limitStore },
    ...{ recordings: createMemoryRecordingStore(), deadNotices: createMemoryDeadNotices() },
    ...noReports(),
  };
  const clock = { now: () => Date.parse('2027-01-31T00:20:00Z') as Instant };
  const log = (...line: unknown[]) => void logged.push(line);
  return { retain: createRetention(config, ports, { clock, log }), days, logged, limitStore };
};

test('erases what is older than the settings say, and logs what that was', async () => {
  const { retain, days, logged, limitStore } = setUp();
  await retain();
  expect([days, logged]).toEqual([['2027-01-01'], []]);
  await limitStore.write('outbound', [{ key: 'n|hash', json: '{}', etag: null }]);
  await retain();
  const counts = { calls: 0, limits: 1, notices: 0, reports: 0, isAll: true };
  expect(logged).toEqual([['info', 'erased what was older than it is kept', counts]]);
});
