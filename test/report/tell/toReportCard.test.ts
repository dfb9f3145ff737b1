import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { toReportCard } from '../../../src/report/tell/toReportCard.ts';
import { fullReport } from '../reports.ts';

const link = { url: 'https://app.example/x', until: Date.parse('2026-11-28T06:00:00Z') as Instant };

test('a card has the headline and the link, and stays small', () => {
  const report = {
    ...fullReport(),
    warnings: Array.from({ length: 90 }, () => 'w'.repeat(20_000)),
  };
  const card = toReportCard(report, link);
  expect(card.length).toBeLessThan(28 * 1_024);
  expect(JSON.parse(card).attachments[0].content).toMatchObject({
    ...{ type: 'AdaptiveCard', actions: [{ type: 'Action.OpenUrl', url: link.url }] },
    body: [
      { text: 'Calls of 2026-11-21 (final)' },
      { facts: expect.arrayContaining([{ title: 'Calls', value: '6 (3 in, 3 out)' }]) },
      { text: expect.stringContaining('{{DATE(2026-11-28T06:00:00Z, SHORT)}}') },
    ],
  });
});
