import { expect, test } from 'vitest';
import { createCostTally } from '../../../src/report/cost/createCostTally.ts';
import { withLogs } from '../../../src/report/cost/withLogs.ts';
import { taken } from '../callOf.ts';
import { prices } from '../prices.ts';

const here = <Value>(value: Value) => ({ state: 'here', value }) as const;
const list = here(prices());
const day = here(taken(createCostTally(list.value, 30), { ends: 60 }));
const missing = { state: 'missing', why: 'There is no workspace.' } as const;
const volume = (...gigabytes: readonly number[]) =>
  here(gigabytes.map((each, n) => ({ table: `t${n}`, rows: 1, gigabytes: each })));

const sumOf = (lines: readonly Readonly<{ amount: number | null }>[]): number =>
  lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

test('logs have a line, of the tables together, and the lines still add up to the total', () => {
  const cost = withLogs(day, list, volume(0.004, 0.001));
  expect(cost).toMatchObject({
    value: { total: 0.032, totalRoundedUp: 0.032, unpriced: 0 },
  });
  const { lines, total } = cost.state === 'here' ? cost.value : day.value;
  expect(lines.at(-1)).toEqual({
    ...{ kind: 'logs', what: 'taken in by the workspace', unit: 'gigabytes', calls: 0 },
    ...{ units: 0.005, unitsRoundedUp: 0.005, rate: 2, amount: 0.01, amountRoundedUp: 0.01 },
  });
  expect(sumOf(lines)).toBeCloseTo(total, 6);
});

test('without logs nobody knows, which is not nought', () => {
  const cost = withLogs(day, list, missing);
  expect(cost).toMatchObject({ value: { total: day.value.total } });
  expect(cost.state === 'here' && cost.value.lines.at(-1)).toMatchObject({
    ...{ kind: 'logs', units: null, unitsRoundedUp: null, rate: 2 },
    ...{ amount: null, amountRoundedUp: null },
  });
});

test('logs that took in nothing cost nothing', () => {
  const cost = withLogs(day, list, volume());
  expect(cost.state === 'here' && cost.value.lines.at(-1)).toMatchObject({ units: 0, amount: 0 });
});

test('a cost that is missing stays so', () => {
  expect(withLogs(missing, list, volume(1))).toBe(missing);
  expect(withLogs(day, missing, volume(1))).toBe(day);
});
