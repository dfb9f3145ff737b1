import { expect, test } from 'vitest';
import { formatEntry, sinceStart } from '../../../../src/local/tasks/smoke/formatEntry.ts';

const start = '2026-11-27T10:00:00.000Z';
const at = '2026-11-27T10:01:02.340Z';

test.each([
  [{ at, kind: 'Connected' }, ' 62.34 s  Connected'],
  [{ at, kind: 'ask', result: 'done', ms: 12 }, ' 62.34 s  ask done (12 ms)'],
  [{ at, kind: 'Disconnected', note: '200/0', parties: [] }, ' 62.34 s  Disconnected 200/0'],
])('%j', (entry, line) => {
  expect(formatEntry(start, entry)).toBe(line);
});

test('times stand in a column', () => {
  expect(sinceStart(start, start)).toBe('  0.00 s');
});
