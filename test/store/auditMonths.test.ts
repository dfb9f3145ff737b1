import { expect, it } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { auditMonthOf, auditMonths } from '../../src/store/auditMonths.ts';

const time = (text: string): Instant => Date.parse(text) as Instant;

it.each([
  ['2026-11-30T23:59:59Z', '2026-11'],
  ['2026-12-01T00:00:00+01:00', '2026-11'],
])('%s lies in %s', (text, month) => {
  expect(auditMonthOf(time(text))).toBe(month);
});

it('names every month of a span once, the newest first', () => {
  const since = time('2026-12-31T10:00:00Z');
  expect(auditMonths(since, time('2027-03-31T10:00:00Z'), 24)).toEqual([
    '2027-03',
    '2027-02',
    '2027-01',
    '2026-12',
  ]);
  expect(auditMonths(since, time('2027-03-31T10:00:00Z'), 2)).toEqual(['2027-03', '2027-02']);
  expect(auditMonths(since, time('2026-11-01T10:00:00Z'), 24)).toEqual([]);
});
