import { expect, test } from 'vitest';
import { demoCall } from '../../../../src/local/tasks/report/demoCall.ts';
import { dayWindow } from '../../../../src/report/figures/dayWindow.ts';

const window = dayWindow('2026-11-21', 'Etc/UTC');

test('a call is always the same, and ends after it began', () => {
  expect(demoCall(window, 100, 1, 7)).toEqual(demoCall(window, 100, 1, 7));
  expect(demoCall(window, 100, 2, 7)).not.toEqual(demoCall(window, 100, 1, 7));
  const calls = Array.from({ length: 300 }, (_, n) => demoCall(window, 300, 1, n));
  for (const { createdAt, connectedAt, endedAt, marks } of calls) {
    expect(connectedAt === null || connectedAt >= createdAt).toBe(true);
    expect(endedAt).toBeGreaterThanOrEqual(connectedAt ?? createdAt);
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
  }
  expect(new Set(calls.map(({ outcome }) => outcome)).size).toBeGreaterThan(6);
});
