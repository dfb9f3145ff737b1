import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createCsv } from '../../../src/report/csv/createCsv.ts';
import type { CallSketch } from '../callOf.ts';
import { callOf } from '../callOf.ts';
import { prices } from '../prices.ts';
import { everyKind, reportOn } from '../reports.ts';

const rowsOf = (sketches: readonly CallSketch[], list: Parameters<typeof createCsv>[0]) => {
  const csv = createCsv(list);
  for (const sketch of sketches) csv.add(callOf(sketch));
  return parse(Buffer.from(csv.lines()), { columns: true, bom: true }) as readonly Record<
    string,
    string
  >[];
};

test('a line says who, when and what came of it; whoever called is masked', () => {
  expect(rowsOf([{ flow: 'support', answered: 2, ends: 62 }], prices())).toMatchObject([
    {
      ...{ started_at: '2026-11-21T10:00:00.000Z', answered_at: '2026-11-21T10:00:02.000Z' },
      ...{ direction: 'inbound', flow: 'support', outcome: 'completed', talk_seconds: '60' },
      ...{ own_number: "'+18005551000", other: "'+1206•••0100", client: '' },
      charges: 'US, toll-free: 1 minutes × 0.022 = 0.022',
      ...{ amount: '0.022', amount_rounded_up: '0.022', currency: 'USD' },
    },
  ]);
});

test('the amounts add up to the headline, to the millionth', () => {
  const calls = Array.from({ length: 200 }, (_, n) => [
    ...everyKind(),
    { ends: 7 + n / 3, spoken: n },
  ]).flat();
  const sum = rowsOf(calls, prices()).reduce((total, row) => total + Number(row.amount), 0);
  const { headline, cost } = reportOn(calls);
  expect(Math.abs(sum - (headline.cost ?? 0))).toBeLessThan(0.000005);
  const rounded = rowsOf(calls, prices()).reduce(
    (all, row) => all + Number(row.amount_rounded_up),
    0,
  );
  expect(cost.state === 'here' && Math.abs(rounded - cost.value.totalRoundedUp)).toBeLessThan(
    0.000005,
  );
});

test.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', 'a,"b"\r\nc'])(
  'a flow named %j is a text to a spreadsheet',
  (flow) => {
    const [row] = rowsOf([{ flow }], null);
    expect(row?.flow).not.toMatch(/^[=+\-@\t\r]/);
    expect(row?.flow?.replace(/^'/, '')).toBe(flow);
  },
);

test('without prices there is no money in it', () => {
  expect(rowsOf([{}], null)).toMatchObject([{ charges: '', amount: '', currency: '' }]);
});

test('a call that is not over has no end', () => {
  expect(rowsOf([{ ends: null }], prices())).toMatchObject([{ ended_at: '', outcome: '' }]);
});
