import { expect, test } from 'vitest';
import { LogsRefusal } from '../../../../src/local/simulator/logs/logsRefusal.ts';
import { readQuery } from '../../../../src/local/simulator/logs/readQuery.ts';
import { queryOf } from './queryOf.ts';

test('a query is known by its first line, its day by the lines after', () => {
  const { asked, query } = readQuery(queryOf('sevenDays', { tz: 'Europe/Berlin' }));
  expect(query.name).toBe('sevenDays');
  expect(asked).toEqual({
    dayStartMs: Date.UTC(2026, 10, 20),
    dayEndMs: Date.UTC(2026, 10, 21),
    tz: 'Europe/Berlin',
  });
});

function reasonOf(text: string): string | undefined {
  try {
    readQuery(text);
  } catch (error) {
    if (!(error instanceof LogsRefusal)) throw error;
    expect([error.status, error.error.code]).toEqual([400, 'BadArgumentError']);
    return error.error.innererror?.message;
  }
  return undefined;
}

test.each([
  ['ACSCallSummary | count', /only named queries.*headline, callRows/],
  [` ${queryOf('headline')}`, /only named queries/],
  [queryOf('weather'), /only named queries/],
  [queryOf('headline', { version: '2' }), /only named queries/],
  [queryOf('headline', { dayStart: 'ago(1d)' }), /let dayStart = datetime\(2026/],
  [queryOf('headline', { dayEnd: '2026-99-99T00:00:00Z' }), /let dayEnd/],
  [queryOf('headline', { dayEnd: '2026-11-19T00:00:00Z' }), /later than dayStart/],
  [queryOf('headline', { tz: 'Middle/Earth' }), /knows no time zone/],
  [queryOf('headline', { tz: '' }), /let tz = /],
])('%j is refused', (text, reason) => {
  expect(reasonOf(text)).toMatch(reason);
});
