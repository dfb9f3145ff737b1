import { expect, test } from 'vitest';
import type { LogLevel } from '../../../src/local/host/app/coreTypes.ts';
import { createLog, toLogLevel } from '../../../src/local/host/createLog.ts';

test.each<[LogLevel, LogLevel, boolean]>([
  ['information', 'debug', false],
  ['information', 'information', true],
  ['information', 'error', true],
  ['none', 'critical', false],
  ['trace', 'none', false],
])('at level %s a line of level %s is written: %s', (minimum, level, written) => {
  const lines: string[] = [];
  createLog({ default: minimum }, (line) => lines.push(line))(level, 'sweep', 'hello');
  expect(lines.length === 1).toBe(written);
});

test('a line says when, how grave and whose it is, and stays one line', () => {
  const lines: string[] = [];
  createLog({ default: 'trace' }, (line) => lines.push(line))(
    'error',
    'sweep',
    'broken\n    at here\r\nend',
  );
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT.*Z error sweep: broken \| at here \| end$/);
});

test('a level is known in any case, and nothing else is one', () => {
  expect(toLogLevel('Warning')).toBe('warning');
  expect(toLogLevel('loud')).toBeUndefined();
});

test('a function may have a level of its own', () => {
  const lines: string[] = [];
  const levels = { default: 'information', 'Function.sweep': 'warning', Host: 'error' } as const;
  const log = createLog(levels, (line) => lines.push(line));
  log('information', 'sweep', 'unheard');
  log('warning', 'sweep', 'heard');
  log('information', 'other', 'heard');
  log('warning', 'Host', 'unheard');
  expect(lines.map((line) => line.split(': ')[1])).toEqual(['heard', 'heard']);
});

test("a function's own lines may have another level than what the host says of it", () => {
  const lines: string[] = [];
  const own = { 'Function.sweep': 'warning', 'Function.sweep.User': 'information' } as const;
  const levels = { default: 'error', ...own } as const;
  const log = createLog(levels, (line) => lines.push(line));
  log('information', 'sweep', 'unheard');
  log('information', 'sweep', 'unheard', 'host');
  log('information', 'sweep', 'heard', 'user');
  log('debug', 'sweep', 'unheard', 'user');
  log('warning', 'other', 'unheard', 'user');
  expect(lines.map((line) => line.split(': ')[1])).toEqual(['heard']);
});
