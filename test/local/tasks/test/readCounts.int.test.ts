import path from 'node:path';
import { expect, test } from 'vitest';
import { addCounts, readCounts } from '../../../../src/local/tasks/test/readCounts.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test.each([
  { report: { numPassedTests: 3, numFailedTests: 0, success: true }, passed: 3, failed: 0 },
  { report: { numPassedTests: 3, numFailedTests: 2, success: false }, passed: 3, failed: 2 },
  { report: { numPassedTests: 3, numFailedTests: 0, success: false }, passed: 3, failed: 1 },
])('$passed passed, $failed failed', async ({ report, passed, failed }) => {
  const folder = temporaryFolder({ 'unit.json': JSON.stringify(report) });
  expect(await readCounts(path.join(folder, 'unit.json'))).toEqual({ passed, failed });
});

test('a run that left no report counts as a failure', async () => {
  expect(await readCounts(path.join(temporaryFolder(), 'unit.json'))).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('counts are added', () => {
  expect(
    addCounts([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({
    passed: 11,
    failed: 22,
  });
});
