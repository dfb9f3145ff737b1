import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../../src/local/tasks/environment/ports.ts';
import { startSimulator } from '../../../../src/local/tasks/environment/startSimulator.ts';

test('the simulator has the numbers that it is given', async () => {
  const port = await freePort();
  const numbers = ['+18005550199', '+18005550198'];
  const root = process.cwd();
  const appUrl = 'http://localhost:7071';
  const log = () => undefined;
  const child = await startSimulator({ root, port, factor: 0, numbers, appUrl, env: {}, log });
  onTestFinished(child.stop);
  const answer = await fetch(`http://localhost:${port}/_sim/numbers`);
  expect(await answer.json()).toEqual({ numbers });
});
