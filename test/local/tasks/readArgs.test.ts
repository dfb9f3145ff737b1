import { expect, test } from 'vitest';
import { readArgs } from '../../../src/local/tasks/readArgs.ts';
import { TaskError, UsageAsked } from '../../../src/local/tasks/taskError.ts';

const options = { port: { type: 'string', default: '7071' } } as const;

test('options are read, with their defaults', () => {
  expect(readArgs({ args: [], options }, 'usage').values.port).toBe('7071');
  expect(readArgs({ args: ['--port', '1'], options }, 'usage').values.port).toBe('1');
});

test.each([['--prot', '1'], ['--port'], ['extra']])('%s is refused with the usage', (...args) => {
  const read = () => readArgs({ args, options }, 'usage: x');
  expect(read).toThrow(TaskError);
  expect(read).toThrow(/usage: x$/);
});

test.each(['--help', '-h'])('%s gives the usage and nothing else', (arg) => {
  const read = () => readArgs({ args: ['--port', '1', arg], options }, 'usage: x');
  expect(read).toThrow(UsageAsked);
  expect(read).toThrow(/^usage: x$/);
});
