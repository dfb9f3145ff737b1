import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/bench.ts';
import { testContext } from './testContext.ts';

test.each([
  [['--only', 'nothing'], '--only must be one of latency, events, accept, campaign, crowd'],
  [['--repetitions', '0'], '--repetitions must be a whole number'],
  [['--fast'], 'usage: npm run bench'],
])('%j is refused before anything is started', async (args, message) => {
  await expect(run(testContext('.', ...args).context)).rejects.toThrow(message);
});
