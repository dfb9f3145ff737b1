import { expect, test } from 'vitest';
import { cells } from '../../../src/report/queries/cells.ts';

const { count, code, real, realOrNull, text, texts, instant, timeOrNull, day } = cells;
const noon = new Date('2026-11-20T12:00:00Z');

test.each([
  { cell: count, given: 3, read: 3 },
  { cell: code, given: null, read: null },
  { cell: code, given: -1, read: -1 },
  { cell: real, given: 0.25, read: 0.25 },
  { cell: realOrNull, given: 0.25, read: 0.25 },
  { cell: realOrNull, given: null, read: null },
  { cell: realOrNull, given: 'NaN', read: null },
  { cell: realOrNull, given: '-Infinity', read: null },
  { cell: text, given: null, read: '' },
  { cell: texts, given: ['a'], read: ['a'] },
  { cell: texts, given: null, read: [] },
  { cell: day, given: '2026-11-20', read: '2026-11-20' },
  { cell: instant, given: noon, read: Date.UTC(2026, 10, 20, 12) },
  { cell: timeOrNull, given: noon, read: '2026-11-20T12:00:00.000Z' },
  // What the SDK makes of null.
  { cell: timeOrNull, given: new Date(0), read: null },
  { cell: timeOrNull, given: null, read: null },
])('$given is read as $read', ({ cell, given, read }) => {
  expect(cell.parse(given)).toEqual(read);
});

test.each([
  { cell: count, given: null },
  { cell: count, given: -1 },
  { cell: count, given: '3' },
  { cell: real, given: null },
  { cell: real, given: 'NaN' },
  { cell: realOrNull, given: 'many' },
  { cell: text, given: 7 },
  { cell: texts, given: '["a"]' },
  { cell: day, given: '20.11.2026' },
  { cell: instant, given: new Date(0) },
  { cell: instant, given: new Date('never') },
  { cell: timeOrNull, given: new Date('never') },
])('$given is foreign', ({ cell, given }) => {
  expect(cell.safeParse(given).success).toBe(false);
});
