import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createTimers } from '../../../../src/local/host/timer/createTimers.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { httpTrigger, testFunction, timerTrigger } from '../testFunction.ts';

const folder = temporaryFolder();
afterEach(folder.remove);

const create = (schedule: string, env: Record<string, string> = {}) => {
  const functions = [
    testFunction('sweep', timerTrigger({ schedule })),
    testFunction('calls', httpTrigger()),
  ];
  return createTimers(functions, folder.path, env, recordInvoke().invoke);
};

test('timers are made of schedules and settings, and keep a status', async () => {
  const timers = await create('%SWEEP%', { SWEEP: '0 0 6 * * *' });
  expect([...timers.keys()]).toEqual(['sweep']);
  expect(readdirSync(path.join(folder.path, 'timers'))).toEqual(['sweep.json']);
});

test('one that comes more than once a minute keeps none', async () => {
  await create('*/10 * * * * *');
  expect(existsSync(path.join(folder.path, 'timers'))).toBe(false);
});

test.each([
  ['%MISSING%', /Function sweep: the setting MISSING/],
  ['daily', /Function sweep: the schedule "daily" must have six fields/],
  ['0 0 0 31 2 *', /Function sweep: the schedule "0 0 0 31 2 \*" never comes/],
])('the schedule %s is refused at the start', async (schedule, message) => {
  await expect(create(schedule)).rejects.toThrow(message);
});
