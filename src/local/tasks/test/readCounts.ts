import { readFile } from 'node:fs/promises';
import * as z from 'zod';

export type Counts = Readonly<{ passed: number; failed: number }>;

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
});

/**
 * What a run of vitest counted; one that left no report, or broke outside its tests, is one
 * failure.
 */
export const readCounts = async (file: string): Promise<Counts> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = report.parse(JSON.parse(text));
  const broke = !success && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + broke };
};

export const addCounts = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});
