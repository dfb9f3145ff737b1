import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { readHeadlines } from '../../src/report/readHeadlines.ts';
import { createMemoryReportIndex } from '../store/memoryReports.ts';
import { headline } from './headline.ts';

test('what this build cannot read is left out', async () => {
  const index = createMemoryReportIndex();
  const note = (day: string, text: string) =>
    index.note({ day, status: 'final', generatedAt: 0 as Instant, headline: text });
  await note('2026-11-20', JSON.stringify(headline({ calls: 7 })));
  await note('2026-11-19', '{"calls":"many"}');
  await note('2026-11-21', JSON.stringify(headline()));
  await note('2026-10-01', JSON.stringify(headline()));
  expect(await readHeadlines(index, ['2026-11-19', '2026-11-20'])).toEqual(
    new Map([['2026-11-20', headline({ calls: 7 })]]),
  );
});
