import { expect, test } from 'vitest';
import { costSection } from '../../../src/report/page/costSection.ts';
import { everyKind, reportOn } from '../reports.ts';

test('each line says units, rate and amount; what has no price says so', () => {
  const { html } = costSection(reportOn(everyKind()));
  expect(html).toMatch(
    /Outgoing: United Kingdom, landline<\/th>.*>1<.*>1 minutes<.*>0.015<.*>0.015</,
  );
  expect(html).toMatch(/Outgoing: unknown destination<\/th>.*>not known<.*>–</);
  expect(html).toContain('rates of 2026-10-01');
  expect(html).toContain('Cost by flow');
});

test('without prices there is a reason', () => {
  const prices = { state: 'missing', why: 'There is no rate table.' } as const;
  expect(costSection(reportOn([], {}, { prices })).html).toContain('There is no rate table.');
});
