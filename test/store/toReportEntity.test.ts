import { expect, test } from 'vitest';
import type { ReportEntry } from '../../src/calls/reportStore.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { fromReportEntity } from '../../src/store/fromReportEntity.ts';
import { toReportEntity } from '../../src/store/toReportEntity.ts';

const entry: ReportEntry = {
  ...{ day: '2026-11-21', status: 'final', generatedAt: 5 as Instant, headline: '{}' },
};

test('what is written can be read', () => {
  expect(fromReportEntity(toReportEntity(entry))).toEqual(entry);
  expect(toReportEntity(entry)).toMatchObject({ partitionKey: 'report', rowKey: '2026-11-21' });
});
