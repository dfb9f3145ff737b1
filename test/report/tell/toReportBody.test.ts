import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { toReportBody } from '../../../src/report/tell/toReportBody.ts';
import { fullReport } from '../reports.ts';

test('a webhook has the headline and the link', () => {
  const report = fullReport();
  const link = { url: 'https://app.example/x', until: 0 as Instant };
  expect(JSON.parse(toReportBody(report, link))).toEqual({
    ...{ type: 'report.ready', timestamp: report.generatedAt },
    data: {
      ...{ day: '2026-11-21', zone: 'Etc/UTC', status: 'final', warnings: report.warnings },
      ...{ headline: report.headline, link: link.url },
      linkExpires: '1970-01-01T00:00:00.000Z',
    },
  });
});
