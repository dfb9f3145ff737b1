import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withProgress } from '../../../../src/local/tasks/deploy/withProgress.ts';

test('long work is heard of until it ends, also when it fails', async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  expect(await withProgress(say, () => sleep(60, 'done'), 10)).toBe('done');
  const first = said.length;
  expect(first).toBeGreaterThan(0);
  expect(said[0]).toMatch(/^ {2}… \d+ s$/);
  const failing = async () => {
    throw new Error('no');
  };
  await expect(withProgress(say, failing, 10)).rejects.toThrow('no');
  await sleep(30);
  expect(said).toHaveLength(first);
});
