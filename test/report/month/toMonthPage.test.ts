import { expect, test } from 'vitest';
import { monthOf } from '../../../src/report/month/monthOf.ts';
import { toMonthPage } from '../../../src/report/month/toMonthPage.ts';
import { headline } from '../headline.ts';

const month = monthOf(
  ['2026-11-01', '2026-11-02', '2026-11-03'],
  'Etc/UTC',
  new Map([['2026-11-02', headline({ calls: 12, talkMinutes: 30, cost: 2 })]]),
);

test('the bill stands beside our records', () => {
  const page = toMonthPage(month, {
    state: 'here',
    value: [
      { usageType: '<PSTN>', unitType: 'Minutes', records: 9, quantity: 33 },
      { usageType: 'SMS', unitType: 'Messages', records: 2, quantity: 2 },
    ],
  });
  expect(page).toContain('<h1>Calls of November 2026</h1>');
  expect(page).toContain('1 of 3 days have a report');
  expect(page).toContain('&lt;PSTN&gt;');
  expect(page).toMatch(/On the bill, in minutes<\/th><td[^>]*>33</);
  expect(page).toMatch(/Difference<\/th><td[^>]*>3</);
  expect(page).toMatch(/2026-11-01<\/th><td[^>]*>–</);
});

test('without the bill there is a reason', () => {
  expect(toMonthPage(month, { state: 'missing', why: 'Late.' })).toContain('Not known: Late.');
});
