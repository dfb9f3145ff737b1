import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/sim.ts';
import { fakeTools } from './fakeTools.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const calls = (root: string) => readFileSync(path.join(root, 'calls.log'), 'utf8').trim();

test('the simulation is run without a time limit', async () => {
  const root = temporaryFolder(fakeTools);
  expect(await run(testContext(root, '--seed', '7').context)).toBe(0);
  expect(calls(root)).toMatch(/^vitest run --project unit --testTimeout 0 /);
  const files = ['simulation', 'outboundSimulation', 'randomCallers', 'randomBodies'];
  const played = calls(root).match(/\w+(?=\.test\.ts)/g);
  expect(played).toEqual(files);
});

test.each(['0', 'x', '-1', '1.5'])('--seeds %s is refused', async (seeds) => {
  const { context } = testContext(temporaryFolder(fakeTools), `--seeds=${seeds}`);
  await expect(run(context)).rejects.toThrow('--seeds must be a whole number from 1');
});
