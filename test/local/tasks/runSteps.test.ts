import { expect, test } from 'vitest';
import { runSteps } from '../../../src/local/tasks/runSteps.ts';

const signal = new AbortController().signal;
const step = (name: string, code: number) => ({ name, work: async () => code });

test('every step runs and is named, and the first failure gives the exit code', async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await runSteps({ say, signal }, [step('a', 0), step('b', 3), step('c', 2)]);
  expect(code).toBe(3);
  expect(said.slice(-3).map((line) => line.replace(/ \(.*/, ''))).toEqual([
    'ok     a',
    'FAILED b',
    'FAILED c',
  ]);
});

test('after a wish to stop no further step begins', async () => {
  const stop = new AbortController();
  const ran: string[] = [];
  const work = async () => {
    ran.push('first');
    stop.abort();
    return 0;
  };
  await runSteps({ say: () => {}, signal: stop.signal }, [
    { name: 'first', work },
    { name: 'second', work },
  ]);
  expect(ran).toEqual(['first']);
});
