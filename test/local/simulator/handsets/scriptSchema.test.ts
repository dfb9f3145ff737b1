import { expect, test } from 'vitest';
import { scriptSchema, toHearing } from '../../../../src/local/simulator/handsets/scriptSchema.ts';

test.each([
  ['press 1', 'For billing, Press 1.', true],
  ['press 1', 'Goodbye.', false],
  ['/press \\d/i', 'For billing, PRESS 7.', true],
  ['/press \\d/', 'For billing, PRESS 7.', false],
  ['/bill/g', 'bill bill', true],
  ['/etc/passwd and more', 'read /etc/passwd and more', true],
])('%s in %j: %s', (wanted, heard, expected) => {
  const matches = toHearing(wanted);
  expect(matches?.(heard)).toBe(expected);
  expect(matches?.(heard)).toBe(expected);
});

test.each(['/(/', '/a/zz'])('%s is no expression', (wanted) => {
  expect(toHearing(wanted)).toBeUndefined();
});

test('durations are read into milliseconds', () => {
  const script = [{ hear: 'x', within: '10s' }, { wait: '500ms' }, { wait: 7 }, { wait: '2m' }];
  expect(scriptSchema.parse(script)).toEqual([
    { hear: 'x', within: 10_000 },
    { wait: 500 },
    { wait: 7 },
    { wait: 120_000 },
  ]);
});

test.each([
  [[{ hangup: false }]],
  [[{ hear: '' }]],
  [[{ press: '' }]],
  [[{ press: '1', wait: 1 }]],
  [[{ jump: 1 }]],
  [Array.from({ length: 201 }, () => ({ wait: 1 }))],
])('refused', (script) => {
  expect(scriptSchema.safeParse(script).success).toBe(false);
});
