import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/flows.ts';
import type { TaskContext } from '../../../src/local/tasks/taskContext.ts';

const play = async (...args: readonly string[]) => {
  const printed: string[] = [];
  const said: string[] = [];
  const context: TaskContext = {
    root: process.cwd(),
    args,
    env: {},
    signal: new AbortController().signal,
    print: (line) => void printed.push(line),
    say: (line) => void said.push(line),
  };
  return { code: await run(context), printed, said };
};

test('the tests of the flows pass, and machines read so', async () => {
  const { code, printed } = await play('test', 'contoso-support', '--json');
  expect(JSON.parse(printed.join(''))).toMatchObject({ ok: true, coverage: 100 });
  expect(code).toBe(0);
});

test('flows are checked and drawn', async () => {
  expect((await play('check')).printed.join('')).toMatch(/^ok: .*contoso-support/);
  expect((await play('graph', 'contoso-support')).printed.join('')).toContain('flowchart TD');
});

test.each([
  [['graph', 'nothing'], 'There is no flow nothing; there are'],
  [['test', 'nothing'], 'No tests of nothing in test/flows.'],
  [['draw'], 'usage: npm run flows'],
])('%j is refused', async (args, message) => {
  await expect(play(...args)).rejects.toThrow(message);
});
