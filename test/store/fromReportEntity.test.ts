import { expect, test } from 'vitest';
import { fromReportEntity } from '../../src/store/fromReportEntity.ts';

test('a row of another build is not guessed at', () => {
  const row = { partitionKey: 'report', rowKey: '2026-11-21', schemaVersion: 2 };
  expect(() => fromReportEntity(row)).toThrow(/reports\/report\/2026-11-21 has schemaVersion 2/);
});
