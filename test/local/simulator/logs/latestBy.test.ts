import { expect, test } from 'vitest';
import { latestBy } from '../../../../src/local/simulator/logs/latestBy.ts';

test('of rows with one key the latest is left, at the place of the first', () => {
  const row = (RecordId: string, hour: string, Quantity: number) => ({
    RecordId,
    TimeGenerated: `2026-11-20T${hour}:00:00Z`,
    Quantity,
  });
  const rows = [row('a', '10', 1), row('b', '09', 2), row('a', '12', 3), row('a', '11', 4)];
  const left = latestBy(rows, ({ RecordId }) => String(RecordId));
  expect(left.map(({ Quantity }) => Quantity)).toEqual([3, 2]);
});
