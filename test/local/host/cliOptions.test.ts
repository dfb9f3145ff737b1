import { expect, test } from 'vitest';
import { type CliOptions, cliOptions } from '../../../src/local/host/cliOptions.ts';

const defaults: CliOptions = {
  root: '.',
  port: 7071,
  address: '127.0.0.1',
  enableAuth: false,
  json: false,
};

test.each<[string, Partial<CliOptions>]>([
  ['', {}],
  ['--script-root dist', { root: 'dist' }],
  ['--port 0 --json', { port: 0, json: true }],
  ['--address 0.0.0.0 --enable-auth', { address: '0.0.0.0', enableAuth: true }],
])('"%s" is understood', (line, expected) => {
  expect(cliOptions(line.split(' ').filter(Boolean))).toEqual({ ...defaults, ...expected });
});

test.each([
  ['--port many', /--port must be a number from 0 to 65535/],
  ['--port 70000', /--port must be a number/],
  ['--prot 1', /--prot/],
])('"%s" is refused with the usage', (line, message) => {
  expect(() => cliOptions(line.split(' '))).toThrow(message);
  expect(() => cliOptions(line.split(' '))).toThrow(/usage: /);
});
