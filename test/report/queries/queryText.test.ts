import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { dayWindow } from '../../../src/report/figures/dayWindow.ts';
import { queryText } from '../../../src/report/queries/queryText.ts';

const query = { name: 'calls', prelude: ['legs'] } as const;
const fileOf = (name: string) => `// the file ${name}\n`;

test('the header names the query and the day, then come prelude and body', () => {
  expect(queryText(query, dayWindow('2026-11-20', 'Europe/Berlin'), fileOf)).toBe(
    `// switchboard calls 1
let dayStart = datetime(2026-11-19T23:00:00.000Z);
let dayEnd = datetime(2026-11-20T23:00:00.000Z);
let tz = "Europe/Berlin";
// the file legs
// the file calls
`,
  );
});

test('a day of 25 hours has its own bounds, and no longer text', () => {
  const [long, usual] = ['2026-10-25', '2026-11-20'].map((day) =>
    queryText(query, dayWindow(day, 'Europe/Berlin'), fileOf),
  );
  expect(long).toContain('dayStart = datetime(2026-10-24T22:00:00.000Z)');
  expect(long).toContain('dayEnd = datetime(2026-10-25T23:00:00.000Z)');
  expect(long).toHaveLength(usual?.length ?? 0);
});

const { from, to } = dayWindow('2026-11-20', 'Etc/UTC');

test.each(['"; ACSBillingUsage | take 1 //', 'Europe/Berlin"', 'Europe\n/Berlin', 'Mars/Base', ''])(
  'the zone %j is refused',
  (zone) => {
    expect(() => queryText(query, { from, to, zone }, fileOf)).toThrow(/no time zone/);
  },
);

test('what is no time is refused', () => {
  const window = { from: Number.NaN as Instant, to, zone: 'Etc/UTC' };
  expect(() => queryText(query, window, fileOf)).toThrow(RangeError);
});
