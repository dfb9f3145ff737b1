import { expect, test } from 'vitest';
import { createReporting } from '../../src/app/createReporting.ts';
import { readConfig } from '../../src/config.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { sampleEnv } from '../config/sampleEnv.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';
import { noReports } from './noReports.ts';

const given = (time: string) => {
  const asked: string[] = [];
  const ports = {
    ...{ ...noReports(), index: createMemoryCallIndex(), queues: createMemoryQueueStore() },
    askForReport: async (day: string) => void asked.push(day),
  };
  const config = readConfig(sampleEnv({ REPORT_TIME_ZONE: 'Europe/Berlin', REPORT_HOUR: '7' }));
  const never = () => {
    throw new Error('this test makes no report');
  };
  const reporting = createReporting(config, ports, {
    ...{ folder: 'dist', rates: never, web: { send: never }, sign: () => ({}), linkTo: never },
    clock: { now: () => Date.parse(time) as Instant },
    log: () => {},
  });
  return { reporting, asked };
};

test('asks for what is due by the clock of the settings', async () => {
  const early = given('2026-11-22T05:59:00Z');
  await early.reporting.dailyReport();
  expect(early.asked).toEqual([]);
  const late = given('2026-11-22T06:05:00Z');
  await late.reporting.dailyReport();
  expect(late.asked).toEqual(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']);
});
