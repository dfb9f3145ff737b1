import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../../src/local/tasks/environment/ports.ts';
import { startSimulator } from '../../../../src/local/tasks/environment/startSimulator.ts';

/** The numbers of a simulator that was started with these. */
const numbersOf = async (numbers: readonly string[]): Promise<unknown> => {
  const port = await freePort();
  const root = process.cwd();
  const appUrl = 'http://localhost:7071';
  const log = () => undefined;
  const child = await startSimulator({ root, port, factor: 0, numbers, appUrl, env: {}, log });
  onTestFinished(child.stop);
  const answer = await fetch(`http://localhost:${port}/_sim/numbers`);
  return answer.json();
};

test('the simulator has the numbers that it is given', async () => {
  const numbers = ['+18005550199', '+18005550198'];
  expect(await numbersOf(numbers)).toEqual({ numbers });
});

test('what is no number is left to the app, which tells of its settings', async () => {
  expect(await numbersOf(['12ab', '+18005550199'])).toEqual({ numbers: ['+18005550199'] });
});
