import { expect, test } from 'vitest';
import type { LogRow } from '../../../../../src/local/simulator/logs/model.ts';
import { usage } from '../../../../../src/local/simulator/logs/queries/usage.ts';
import { inputOf } from '../rowsOf.ts';

const usageRow = (given: LogRow): LogRow => ({
  TimeGenerated: '2026-11-20T13:00:00Z',
  RecordId: 'r1',
  StartTime: '2026-11-20T12:00:00Z',
  UsageType: 'Audio',
  UnitType: 'Minutes',
  Quantity: 1,
  ...given,
});

test('records by kind, each once, the largest quantity first', () => {
  const rows = [
    usageRow({}),
    usageRow({ Quantity: 1.5, TimeGenerated: '2026-11-20T14:00:00Z' }),
    usageRow({ RecordId: 'r2', UsageType: 'PSTN', Quantity: 4 }),
    usageRow({ RecordId: 'r3', UsageType: 'PSTN', Quantity: null }),
    usageRow({ RecordId: 'r4', StartTime: '2026-11-19T23:59:59Z' }),
    usageRow({ RecordId: 'r5', StartTime: null }),
  ];
  expect(usage.run(inputOf({ ACSBillingUsage: rows }))).toEqual([
    ['PSTN', 'Minutes', 2, 4],
    ['Audio', 'Minutes', 1, 1.5],
  ]);
});
