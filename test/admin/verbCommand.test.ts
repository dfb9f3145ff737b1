import { expect, test } from 'vitest';
import { verbCommand } from '../../src/admin/verbCommand.ts';

test('a verb has --json and is called by its full name', () => {
  const text = { noun: 'tea', verb: 'make', summary: 'makes tea', examples: ['', '--json'] };
  const command = verbCommand(text);
  expect(command.name()).toBe('make');
  expect(command.helpInformation()).toMatch(/^Usage: npm run admin -- tea make \[options\]\n/);
  expect(command.parse(['--json'], { from: 'user' }).opts()).toEqual({ json: true });
});
